// Numbers and days in sentences that are written in a way of their own.
import type { IsoDate } from '../dates.ts'
import { Day, Figure } from './phrase.ts'

/** Of the capacity model, which never means more digits: "13", "4.4", "0.33". */
export function amount(value: number): Figure {
  return new Figure('amount', value)
}

/** A part of one in whole percent: 2.22 is "222%"; from a hundredfold on "over 9,999%". */
export function share(value: number): Figure {
  return new Figure('share', value)
}

/** So many percent, with two decimals at most: 12.5 is "12.5%". */
export function percentage(value: number): Figure {
  return new Figure('percentage', value)
}

/** In whole units of the chart's currency: "EUR 52,800". */
export function money(value: number): Figure {
  return new Figure('money', value)
}

/** In as few letters as there can be: "600K", "1.2M". */
export function compact(value: number): Figure {
  return new Figure('compact', value)
}

/** With all its digits, as an odd number in a file. */
export function exact(value: number): Figure {
  return new Figure('exact', value)
}

/** Always with one decimal: "2.0". */
export function tenths(value: number): Figure {
  return new Figure('tenths', value)
}

/** "30 Jun 2026" or "30.06.2026"; what is no day is shown as it is written. */
export function day(date: IsoDate): Day {
  return new Day(date)
}
