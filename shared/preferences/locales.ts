// The ways of writing numbers and dates that one can choose from, by the name that each has for itself.

/** Regular spellings; whoever needs another one sets it in the system. */
const LOCALES = [
  'en-GB',
  'en-US',
  'en-IE',
  'en-IN',
  'en-ZA',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'fr-CH',
  'fr-CA',
  'es-ES',
  'es-MX',
  'pt-PT',
  'pt-BR',
  'it-IT',
  'nl-NL',
  'da-DK',
  'nb-NO',
  'sv-SE',
  'fi-FI',
  'et-EE',
  'lv-LV',
  'lt-LT',
  'pl-PL',
  'cs-CZ',
  'sk-SK',
  'hu-HU',
  'ro-RO',
  'bg-BG',
  'el-GR',
  'uk-UA',
  'tr-TR',
  'he-IL',
  'ar-AE',
  'hi-IN',
  'th-TH',
  'vi-VN',
  'id-ID',
  'ja-JP',
  'ko-KR',
  'zh-CN',
  'zh-TW',
] as const

export interface LocaleChoice {
  readonly value: string
  readonly label: string
}

/** All of them by name, and the one in use where it is none of them. */
export function localeChoices(inUse: string | null): readonly LocaleChoice[] {
  const known: readonly string[] = LOCALES
  const all = inUse === null || known.includes(inUse) ? known : [...known, inUse]
  return all
    .map((value) => ({ value, label: nameOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
}

/** "German (Switzerland)"; the window speaks English. */
export function nameOf(locale: string): string {
  return (
    new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' }).of(locale) ??
    locale
  )
}
