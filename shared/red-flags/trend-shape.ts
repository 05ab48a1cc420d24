// Where the dots and the line of a trend stand in its picture.
import { daysBetween } from '../dates.ts'
import type { Point } from './red-flag.ts'

export interface TrendSize {
  readonly width: number
  readonly height: number
  /** Kept free on all sides. */
  readonly margin: number
}

/** In the window, in pixels. */
export const TREND_SIZE: TrendSize = { width: 112, height: 36, margin: 5 }

/** More dots than these would run into each other. */
const MOST_POINTS = 12

interface Dot {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly isLatest: boolean
}

interface TrendShape {
  readonly dots: readonly Dot[]
  /** Height of the line; null where the flag has none. */
  readonly line: number | null
}

/** Time runs to the right, at its true distances; the line is always inside the picture. */
export function trendShape(
  trend: readonly Point[],
  line: number | null,
  { width, height, margin }: TrendSize = TREND_SIZE,
): TrendShape {
  const points = trend.slice(-MOST_POINTS)
  const values = [...points.map(({ value }) => value), ...(line === null ? [] : [line])]
  const toY = scaled(values, height, margin)
  const days = daysOf(points)
  const toX = scaled(days, width, margin)
  return {
    dots: points.map(({ date, value }, at) => ({
      key: `${date} ${at}`,
      x: toX(days[at] ?? 0),
      y: height - toY(value),
      isLatest: at === points.length - 1,
    })),
    line: line === null ? null : height - toY(line),
  }
}

/** Days since the first point; their order where one of the days does not exist. */
function daysOf(points: readonly Point[]): readonly number[] {
  const first = points[0]?.date ?? ''
  const days = points.map(({ date }) => daysBetween(first, date))
  return days.every((each) => each !== null) ? days : points.map((_point, at) => at)
}

/** Spreads values over a length, its margins left free; equal ones stand in the middle. */
function scaled(
  values: readonly number[],
  length: number,
  margin: number,
): (value: number) => number {
  // Halves, because the distance between two huge numbers is no number any more.
  const low = Math.min(...values) / 2
  const span = Math.max(...values) / 2 - low
  const room = length - 2 * margin
  return (value) => (span > 0 ? margin + room * ((value / 2 - low) / span) : length / 2)
}
