// One sheet of a list as a chart: what it would come to, with everything that was answered so far.
import type { IsoDate } from '../dates.ts'
import type { Document } from '../document/schema.ts'
import { applyEdits, type EditCall } from '../editing/apply-edit.ts'
import type { Words } from '../words/phrase.ts'
import type { Choices, Issue } from './asking.ts'
import { type Columns, guessColumns } from './columns.ts'
import { currencyIn } from './list-currency.ts'
import type { ListSheet } from './list-file.ts'
import { type StaffRow, staffRows } from './staff-rows.ts'
import { type PlannedTitle, type TitleAnswer, tablePlan } from './table-plan.ts'

/** What columns are taken for; guessed where nobody has said so. */
export interface Layout {
  readonly columns: Columns
  readonly hasHeader: boolean
  readonly above: number
}

export interface ListAnswers {
  readonly layout: Layout
  readonly stages: ReadonlyMap<string, TitleAnswer>
  readonly choices: Choices
}

export interface ListPlaces {
  readonly locale: string
  readonly today: IsoDate
  newId(): string
}

export interface ListOutcome {
  readonly rows: readonly StaffRow[]
  readonly titles: readonly PlannedTitle[]
  readonly issues: readonly Issue[]
  /** One undoable step. */
  readonly calls: readonly EditCall[]
  /** As it would be; the chart as it is where it cannot be. */
  readonly document: Document
  /** Why nothing of it can be done; null where it can. */
  readonly refusal: Words | null
}

/** A sheet that is looked at for the first time. */
export function guessedAnswers(sheet: ListSheet): ListAnswers {
  return { layout: guessColumns(sheet), stages: new Map(), choices: new Map() }
}

/** The sheet that holds the list, as far as its columns tell: hidden ones only if there is no other. */
export function likelySheet(sheets: readonly ListSheet[]): number {
  const knows = sheets.map((sheet) => {
    const known = guessColumns(sheet).columns.filter((field) => field !== null).length
    return sheet.isHidden ? known - 1_000 : known
  })
  return Math.max(0, knows.indexOf(Math.max(...knows)))
}

/** The sheet's people on a chart that has nobody on it. */
export function listOnEmptyChart(
  sheet: ListSheet,
  empty: Document,
  { layout, stages, choices }: ListAnswers,
  { locale, today, newId }: ListPlaces,
): ListOutcome {
  const currency = empty.currency ?? currencyIn(sheet.rows, layout.columns) ?? undefined
  const read = staffRows(sheet, { ...layout, ...sheet, locale, currency, choices, today })
  const plan = tablePlan(empty, read, { stages, choices, place: null }, newId)
  const named: EditCall[] =
    currency === undefined || currency === empty.currency
      ? []
      : [{ edit: 'set-currency', args: { currency } }]
  const calls = plan.calls.length === 0 ? [] : [...named, ...plan.calls]
  const done = applyEdits(empty, calls)
  return {
    rows: read.rows,
    titles: plan.titles,
    issues: plan.issues,
    calls,
    document: done.ok ? done.value.document : empty,
    refusal: done.ok ? null : done.error.message,
  }
}
