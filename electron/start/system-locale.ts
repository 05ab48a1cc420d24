// How this computer writes numbers, money and dates; not the language of its menus.
import { localeFrom } from '../../shared/numbers/number-form.ts'

/** Where the system says nothing that can be used. */
const FALLBACK = 'en-GB'

/** The variables by which Linux and its like name the form of numbers, strongest first. */
const VARIABLES = ['LC_ALL', 'LC_NUMERIC', 'LANG'] as const

/** `asked`: what Electron says, which looks at the language of messages on Linux. */
export function formattingLocale(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  asked: string,
): string {
  const named = VARIABLES.map((name) => environment[name]).find((value) => value)
  const isNamed = platform !== 'darwin' && platform !== 'win32'
  return (isNamed && named && localeFrom(withoutEncoding(named))) || localeFrom(asked) || FALLBACK
}

/** "de_CH.UTF-8@euro" -> "de_CH" */
function withoutEncoding(value: string): string {
  return value.replace(/[.@].*$/, '')
}
