// `--locale`: how a command writes numbers, money and dates; its language is always English.
import { InvalidArgumentError, Option } from 'commander'
import { localeFrom } from '../../../shared/numbers/number-form.ts'

/** The same for every command; what scripts read is the same on every machine unless they ask. */
export function localeOption(): Option {
  return new Option('--locale <tag>', 'how numbers, money and dates are written, such as de-CH')
    .argParser(localeOf)
    .default('en-GB')
}

function localeOf(text: string): string {
  const locale = localeFrom(text)
  if (locale !== null) return locale
  throw new InvalidArgumentError('It has to name a language and a region, such as en-US or de-CH.')
}
