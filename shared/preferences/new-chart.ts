// A new chart with what somebody prefers new charts to begin with. The figures are copied into it, so that
// the file is judged alike everywhere, and marked: nobody has said yet that they hold for this company.
import { ASSUMPTION_KEYS, ASSUMPTIONS } from '../capacity/assumptions.ts'
import { type Document, emptyDocument } from '../document/schema.ts'
import type { FigureId } from '../document/unconfirmed.ts'
import type { NewCharts } from '../ipc/preferences.ts'
import type { Threshold } from '../thresholds/threshold.ts'
import { THRESHOLDS } from '../thresholds/thresholds.ts'

/** An empty chart. */
export function newChart(name: string, preferred: NewCharts): Document {
  return begunWith(emptyDocument(name), preferred)
}

/** The chart with what is preferred and what it does not say itself; odd numbers are left out. */
export function begunWith(document: Document, preferred: NewCharts): Document {
  const { currency } = preferred
  const assumptions = preferredAssumptions(document, preferred)
  const thresholds = preferredThresholds(document, preferred)
  const unconfirmed: readonly FigureId[] = [
    ...Object.keys(assumptions).map((key) => `assumptions.${key}` as const),
    ...Object.keys(thresholds).map((key) => `thresholds.${key}` as const),
  ]
  const { settings } = document
  return {
    ...document,
    ...(currency === null || document.currency !== undefined ? {} : { currency }),
    ...(unconfirmed.length === 0
      ? {}
      : {
          assumptions: { ...assumptions, ...document.assumptions },
          settings: {
            ...settings,
            ...(Object.keys(thresholds).length === 0
              ? {}
              : { thresholds: { ...thresholds, ...settings.thresholds } }),
            unconfirmed: [...(settings.unconfirmed ?? []), ...unconfirmed],
          },
        }),
  }
}

function preferredAssumptions(
  { assumptions }: Document,
  preferred: NewCharts,
): Document['assumptions'] {
  return Object.fromEntries(
    ASSUMPTION_KEYS.flatMap((key) => {
      const value = preferred.assumptions[key]
      if (value === undefined || assumptions[key] !== undefined) return []
      const { min, max } = ASSUMPTIONS[key]
      return value >= min && value <= max ? [[key, value]] : []
    }),
  )
}

function preferredThresholds(
  { settings }: Document,
  preferred: NewCharts,
): Readonly<Record<string, number>> {
  const known = new Map<string, Threshold>(Object.entries(THRESHOLDS))
  return Object.fromEntries(
    Object.entries(preferred.thresholds).filter(([key, value]) => {
      const threshold = known.get(key)
      if (!threshold || Object.hasOwn(settings.thresholds ?? {}, key)) return false
      return value >= threshold.min && value <= threshold.max
    }),
  )
}
