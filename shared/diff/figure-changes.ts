// Which entries of red flags are new, gone or corrected.
import type { Document, Kpi } from '../document/schema.ts'
import type { Change } from './change.ts'
import { comparison, isEqual } from './comparison.ts'
import { matched } from './matched.ts'

type Flag = Kpi['flag']
type EntryOf<Name extends Flag> = Extract<Kpi, { readonly flag: Name }>

/** What an entry holds besides its flag and its day. */
const FIGURES: {
  readonly [Name in Flag]: Readonly<Record<Exclude<keyof EntryOf<Name>, keyof Kpi>, true>>
} = {
  'customer-attrition': { percentPerYear: true, customers: true },
  'win-rate': { percent: true, of: true },
  'rep-turnover': { leavers: true, averageHeads: true },
  quota: { made: true, eligible: true },
  'market-share': { percent: true },
  launches: { failed: true, launches: true, lastTwoFailed: true },
}

const entry = comparison<Kpi, 'flag' | 'date'>({ flag: isEqual, date: isEqual }, ['id'])

/** Entry by entry. */
export function figureChanges(before: Document, after: Document): readonly Change[] {
  const { kept, added, removed } = matched(before.kpis, after.kpis, ({ id }) => id)
  return [
    ...removed.map((figure) => ({ kind: 'figure-deleted', figure }) as const),
    ...added.map((figure) => ({ kind: 'figure-entered', figure }) as const),
    ...kept.flatMap((each) => changesOf(each.before, each.after)),
  ]
}

function changesOf(before: Kpi, after: Kpi): readonly Change[] {
  const isFigure = (key: string) => Object.hasOwn(FIGURES[after.flag], key)
  const others = entry.unknownKeys(before, after)
  const keys = others.filter((key) => !isFigure(key))
  // Of another flag, all figures are other ones.
  if (entry.changes(before, after).length > 0 || others.some(isFigure))
    return [{ kind: 'figure', before, after }]
  return keys.length > 0 ? [{ kind: 'unknown', in: 'figure', figure: after, keys }] : []
}
