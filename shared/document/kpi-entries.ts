// The entries of each red flag in order of date, sorted once per list and kept with it.

import { groupedBy } from '../grouped.ts'
import { onceFor } from '../once.ts'
import type { Kpi } from './schema.ts'

type ByFlag = ReadonlyMap<Kpi['flag'], readonly Kpi[]>

// Edits that do not touch the figures keep the same list, and with it what was sorted.
const entriesByFlag = onceFor(sortedByFlag)

/** The entries of one flag, oldest first; of one day the one that stands later in the file is newer. */
export function entriesOf(kpis: readonly Kpi[], flag: Kpi['flag']): readonly Kpi[] {
  return entriesByFlag(kpis).get(flag) ?? []
}

function sortedByFlag(kpis: readonly Kpi[]): ByFlag {
  const byDate = kpis.toSorted((a, b) => compare(a.date, b.date))
  return groupedBy(byDate, ({ flag }) => flag)
}

/** Dates as they are written sort by their letters. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
