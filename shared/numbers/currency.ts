// Currencies as they stand beside an amount.

/** Does a sign or word beside an amount name the chart's currency, or any where the chart has none? */
export function namesCurrency(word: string, currency: string | undefined, locale: string): boolean {
  const named = word.toUpperCase()
  const own = currency?.trim().toUpperCase() ?? ''
  if (own === '') return /^\p{Sc}$/u.test(word) || isCode(named)
  return named === own || signsOf(own, locale).has(named) || signsOf(named, locale).has(own)
}

/** What may stand for a currency, here and in English: "EUR", "€"; "USD", "$", "US$". */
function signsOf(code: string, locale: string): ReadonlySet<string> {
  if (!isCode(code)) return new Set()
  const signs = [locale, 'en'].flatMap((each) =>
    (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
      new Intl.NumberFormat(each, { style: 'currency', currency: code, currencyDisplay })
        .formatToParts(0)
        .filter(({ type }) => type === 'currency')
        .map(({ value }) => value.toUpperCase()),
    ),
  )
  return new Set([code, ...signs])
}

function isCode(word: string): boolean {
  return codes().has(word)
}

let known: ReadonlySet<string> | null = null

function codes(): ReadonlySet<string> {
  known ??= new Set(Intl.supportedValuesOf('currency'))
  return known
}
