// How a locale writes numbers, asked of the platform once for each locale.

export interface NumberForm {
  readonly locale: string
  /** Signs between thousands; more than one where a locale has digits of its own beside ours. */
  readonly groups: ReadonlySet<string>
  /** Signs before decimals, likewise. */
  readonly decimals: ReadonlySet<string>
}

const forms = new Map<string, NumberForm>()

/** The form of numbers in a locale, which has to be a sound one: see `localeFrom`. */
export function numberFormOf(locale: string): NumberForm {
  const known = forms.get(locale)
  if (known) return known
  const parts = [{}, PLAIN_DIGITS].flatMap((digits) =>
    new Intl.NumberFormat(locale, { ...digits, minimumFractionDigits: 1 }).formatToParts(
      1_234_567.5,
    ),
  )
  const signs = (type: string) =>
    new Set(parts.filter((part) => part.type === type).map(({ value }) => plainSign(value)))
  const form = { locale, groups: signs('group'), decimals: signs('decimal') }
  forms.set(locale, form)
  return form
}

/**
 * The digits 0 to 9 in every locale: sentences stay English, and digits that are written from right to
 * left would turn their neighbours around ("12 – 15" would be read as "15 – 12").
 */
export const PLAIN_DIGITS = { numberingSystem: 'latn' } as const

/** Without the marks by which some locales hold numbers in place; plain digits need none. */
export function withoutDirection(text: string): string {
  return text.replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')
}

/** Blanks and apostrophes come in many widths and shapes. */
function plainSign(sign: string): string {
  if (/^\s$/.test(sign)) return ' '
  return sign === '’' ? "'" : sign
}

/** The locale in its regular spelling ("de-ch" and "de_CH" are "de-CH"); null for what is none. */
export function localeFrom(text: string): string | null {
  try {
    const [locale] = Intl.NumberFormat.supportedLocalesOf(text.replaceAll('_', '-'))
    return locale ?? null
  } catch {
    return null
  }
}
