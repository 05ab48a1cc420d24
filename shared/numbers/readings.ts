// What digits and separators can mean: in the locale, and in the forms of others.
import type { NumberForm } from './number-form.ts'

/** What plain digits and separators can mean. */
export interface Readings {
  /** As the locale writes it; null where that is not its form. */
  readonly own: Reading | null
  /** Every meaning anywhere, each once; smaller numbers first. */
  readonly all: readonly Reading[]
}

export interface Reading {
  /** Plain decimal: "1500.5". */
  readonly digits: string
  /** There is a separator in it that is read as the beginning of decimals. */
  readonly hasDecimals: boolean
}

const GROUPS = [' ', "'", ',', '.', '٬']
const DECIMALS = ['.', ',', '٫']

/** Groups of three, or as in India of two and then three; no group begins a number with 0. */
const INTEGER = (group: string) =>
  `\\d+|[1-9]\\d{0,2}(?:${group}\\d{3})+|[1-9]\\d?(?:${group}\\d{2})+${group}\\d{3}`

const STYLES = GROUPS.flatMap((group) =>
  DECIMALS.filter((decimal) => decimal !== group).map((decimal) => ({
    group,
    decimal,
    form: new RegExp(`^(?<integer>${INTEGER(`\\${group}`)})?(?:\\${decimal}(?<decimals>\\d+))?$`),
  })),
)

/** Reads a number without sign, unit or blanks at its ends. */
export function readingsOf(text: string, { groups, decimals }: NumberForm): Readings {
  const found = STYLES.flatMap(({ group, decimal, form }) => {
    const parts = form.exec(text)?.groups
    if (!parts || text === '') return []
    const isOwn = decimals.has(decimal) && (groups.has(group) || group === ' ' || group === "'")
    return { isOwn, reading: readingOf(parts.integer, parts.decimals) }
  })
  const own = found.filter(({ isOwn }) => isOwn).map(({ reading }) => reading)
  return {
    // Both only where a locale has two sets of separators; thousands are the more likely.
    own: own.find(({ hasDecimals }) => !hasDecimals) ?? own[0] ?? null,
    all: distinct(found.map(({ reading }) => reading)),
  }
}

/** One of those that mean the same; smaller numbers first. */
function distinct(readings: readonly Reading[]): readonly Reading[] {
  const byNumber = new Map(readings.map((reading) => [Number(reading.digits), reading]))
  return [...byNumber].toSorted(([a], [b]) => a - b).map(([, reading]) => reading)
}

function readingOf(integer = '0', decimals: string | undefined): Reading {
  const whole = integer.replace(/\D/g, '')
  return decimals === undefined
    ? { digits: whole, hasDecimals: false }
    : { digits: `${whole}.${decimals}`, hasDecimals: true }
}
