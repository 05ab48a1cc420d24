// What people write around a number: a sign, a currency, thousands and millions, a percent sign.

export interface Trimmed {
  readonly isNegative: boolean
  /** Digits and separators. */
  readonly core: string
  /** How many zeros "k" or "Mio" stand for. */
  readonly zeros: number
  readonly isPercent: boolean
  /** Whatever else was written, such as "€", "EUR" or "people"; empty for nothing. */
  readonly rest: string
}

const PARTS =
  /^(?<sign>[-+]?) ?(?<before>%|[^\d.,'٫٬+% -][^\d.,'٫٬+%-]*?\.?|) ?(?<inner>[-+]?) ?(?<core>[.,٫]?\d(?:[\d.,'٫٬ ]*\d)?) ?(?<after>[^\d]*)$/u

/** Takes a number in plain signs apart; null where there is none, or more than one. */
export function trimmed(text: string): Trimmed | null {
  const { sign = '', before = '', inner = '', core, after = '' } = PARTS.exec(text)?.groups ?? {}
  if (core === undefined || (sign !== '' && inner !== '')) return null
  const { zeros, rest: beyond } = scaleOf(after)
  const isPercent = beyond.startsWith('%') || before === '%'
  const unit = beyond.replace(/^% ?/, '')
  return {
    isNegative: sign === '-' || inner === '-',
    core,
    zeros,
    isPercent,
    rest: before === '%' ? unit : [before, unit].filter((each) => each !== '').join(' '),
  }
}

/** As they are written on both sides of the Channel and in India; none of them is also a currency. */
const SCALES: readonly (readonly [words: RegExp, zeros: number])[] = [
  [/^(?:k|tsd\.?|thousand)(?!\p{L})/iu, 3],
  [/^(?:lakhs?|lacs?)(?!\p{L})/iu, 5],
  [/^(?:mm?|mio\.?|mln\.?|mn\.?|millions?|millionen)(?!\p{L})/iu, 6],
  [/^(?:crores?|cr\.?)(?!\p{L})/iu, 7],
  [/^(?:bn\.?|mrd\.?|md\.?|mld\.?)(?!\p{L})/iu, 9],
]

function scaleOf(after: string): { readonly zeros: number; readonly rest: string } {
  for (const [words, zeros] of SCALES) {
    if (words.test(after)) return { zeros, rest: after.replace(words, '').trim() }
  }
  return { zeros: 0, rest: after }
}
