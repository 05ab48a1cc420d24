// What a red flag is: one of six numbers that tell whether the structure works, and how it is judged.
import type { IsoDate } from '../dates.ts'
import { entriesOf } from '../document/kpi-entries.ts'
import type { Document, Kpi } from '../document/schema.ts'
import type { Severity } from '../document/vocabulary.ts'
import type { ThresholdKey } from '../thresholds/thresholds.ts'

export type Flag = Kpi['flag']
export type EntryOf<Id extends Flag> = Extract<Kpi, { readonly flag: Id }>

/** What is wrong with the latest figure: how bad, in which words, and the numbers behind them. */
export interface Verdict {
  readonly severity: Severity
  /** Key in the messages of the flag's rule. */
  readonly message: string
  readonly data: Readonly<Record<string, unknown>>
}

/** One entry as it stands in a trend. */
export interface Point {
  readonly date: IsoDate
  /** Percent. */
  readonly value: number
}

/** `too-small`: there is a figure, but of too few cases to mean anything. */
export type FlagState = 'no-figure' | 'too-small' | 'fine' | 'watch' | 'red-flag'

/** How one flag stands in a document. */
export interface Reading {
  readonly flag: Flag
  readonly state: FlagState
  /** All entries, oldest first. */
  readonly entries: readonly Kpi[]
  readonly latest: Kpi | null
  /** The latest figure and those before it that count the same thing, oldest first. */
  readonly trend: readonly Point[]
  /** Where the red flag begins, in percent; null: the flag compares with the own past only. */
  readonly line: number | null
  readonly verdict: Verdict | null
}

interface FlagDefinition<Id extends Flag, Key extends ThresholdKey, Found extends Verdict> {
  readonly id: Id
  /** The numbers it is judged by; `judge` and `line` can read no others. */
  readonly thresholds: readonly Key[]
  /** What the trend shows, in percent. */
  value(entry: EntryOf<Id>): number
  /** The entry with what it leaves open, where the company says it. */
  completed?(entry: EntryOf<Id>, document: Document): EntryOf<Id>
  /** Do the two count the same thing, so that one may be compared with the other? */
  isComparable?(entry: EntryOf<Id>, latest: EntryOf<Id>): boolean
  /** Where the red flag begins, in percent. */
  line?(latest: EntryOf<Id>, limit: (key: Key) => number): number
  /** Are there too few cases to judge? */
  isTooSmall?(latest: EntryOf<Id>, limit: (key: Key) => number): boolean
  /** `before`: comparable entries, oldest first. */
  judge(
    latest: EntryOf<Id>,
    before: readonly EntryOf<Id>[],
    limit: (key: Key) => number,
  ): Found | null
  /** Why these figures cannot be, in one sentence; null: they can. */
  problemIn(entry: EntryOf<Id>): string | null
}

export interface RedFlag<Id extends Flag, Key extends ThresholdKey, Found extends Verdict> {
  readonly id: Id
  readonly thresholds: readonly Key[]
  verdictIn(document: Document, limit: (key: Key) => number): Found | null
  read(document: Document, limit: (key: Key) => number): Reading
  /** Why these figures cannot be, in one sentence; null: they can, or are of another flag. */
  problemIn(entry: Kpi): string | null
}

/** Makes a red flag out of its definition. */
export function defineRedFlag<
  const Id extends Flag,
  const Key extends ThresholdKey,
  const Found extends Verdict,
>(definition: FlagDefinition<Id, Key, Found>): RedFlag<Id, Key, Found> {
  const { id, thresholds } = definition
  const isOwn = (entry: Kpi): entry is EntryOf<Id> => entry.flag === id

  function historyIn(document: Document) {
    const entries = entriesOf(document.kpis, id).filter(isOwn)
    const latest = entries.at(-1)
    if (!latest) return null
    const before = entries
      .slice(0, -1)
      .filter((entry) => definition.isComparable?.(entry, latest) ?? true)
    return { entries, latest, before, judged: definition.completed?.(latest, document) ?? latest }
  }

  type History = NonNullable<ReturnType<typeof historyIn>>
  const verdictOn = ({ judged, before }: History, limit: (key: Key) => number) =>
    definition.isTooSmall?.(judged, limit) ? null : definition.judge(judged, before, limit)

  return {
    id,
    thresholds,
    verdictIn(document, limit) {
      const history = historyIn(document)
      return history && verdictOn(history, limit)
    },
    read(document, limit) {
      const history = historyIn(document)
      if (!history) return nothingEntered(id)
      const { entries, latest, before } = history
      const verdict = verdictOn(history, limit)
      return {
        flag: id,
        state: definition.isTooSmall?.(latest, limit) ? 'too-small' : stateOf(verdict),
        entries,
        latest,
        trend: [...before, latest].map((entry) => ({
          date: entry.date,
          value: definition.value(entry),
        })),
        line: definition.line?.(history.judged, limit) ?? null,
        verdict,
      }
    },
    problemIn: (entry) => (isOwn(entry) ? definition.problemIn(entry) : null),
  }
}

/** A flag is up from a warning on; a note is something to watch. */
function stateOf(verdict: Verdict | null): FlagState {
  if (!verdict) return 'fine'
  return verdict.severity === 'info' ? 'watch' : 'red-flag'
}

function nothingEntered(flag: Flag): Reading {
  return {
    flag,
    state: 'no-figure',
    entries: [],
    latest: null,
    trend: [],
    line: null,
    verdict: null,
  }
}
