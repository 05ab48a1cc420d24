// A table that is looked through, whether it was pasted or comes from a file: what is shown and can be changed.
import type { Columns } from '../../shared/tables/columns.ts'
import type { Field } from '../../shared/tables/headers.ts'
import type { Table } from '../../shared/tables/read-table.ts'
import type { TablePlan, TitleAnswer } from '../../shared/tables/table-plan.ts'

export interface ShownTable {
  readonly table: Table
  readonly columns: Columns
  readonly hasHeader: boolean
  /** Rows above that with the words for the columns. */
  readonly above: number
  /** Rows in all, where the table holds only some of them; likewise questions, and things to be known. */
  readonly total?: number
  readonly issueCounts?: { readonly asked: number; readonly told: number }
  readonly plan: Pick<TablePlan, 'issues' | 'titles'>
  setColumn(at: number, field: Field | null): void
  takeHeader(hasHeader: boolean): void
  setStage(title: string, stage: TitleAnswer): void
  /** Answers a question. */
  choose(question: string, choice: string): void
}

/** What another column said is said by this one now. */
export function withColumn(columns: Columns, at: number, field: Field | null): Columns {
  return columns.map((each, index) => (index === at ? field : each === field ? null : each))
}
