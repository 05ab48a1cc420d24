// What a table would do to the chart, with what the user has said of it so far.
import { useMemo, useState } from 'react'
import type { PastePlace } from '../../shared/clipboard/paste-roles.ts'
import type { Document } from '../../shared/document/schema.ts'
import type { Stage } from '../../shared/document/vocabulary.ts'
import { applyEdits } from '../../shared/editing/apply-edit.ts'
import { type Columns, guessColumns } from '../../shared/tables/columns.ts'
import type { Field } from '../../shared/tables/headers.ts'
import { readTable, type Table } from '../../shared/tables/read-table.ts'
import { type StaffRow, staffRows } from '../../shared/tables/staff-rows.ts'
import { type TablePlan, tablePlan } from '../../shared/tables/table-plan.ts'
import type { Words } from '../../shared/words/phrase.ts'
import { useDocument } from '../state/derived.ts'
import { newId } from '../state/new-id.ts'
import { useWriter } from '../state/writer.ts'

export interface ShownPlan {
  readonly table: Table
  readonly columns: Columns
  readonly hasHeader: boolean
  readonly rows: readonly StaffRow[]
  readonly plan: TablePlan
  /** As it would be; the chart of now where it cannot be. */
  readonly document: Document
  /** Why nothing of it can be done; null where it can. */
  readonly refusal: Words | null
  setColumn(at: number, field: Field | null): void
  takeHeader(hasHeader: boolean): void
  setStage(title: string, stage: Stage | null): void
}

/** Follows every answer; the chart itself stays as it is. */
export function useTablePlan(text: string, place: PastePlace | null): ShownPlan {
  const document = useDocument()
  const { locale, currency } = useWriter()
  const table = useMemo(() => readTable(text), [text])
  const guess = useMemo(() => guessColumns(table), [table])
  const [columns, setColumns] = useState(guess.columns)
  const [hasHeader, takeHeader] = useState(guess.hasHeader)
  const [stages, setStages] = useState<ReadonlyMap<string, Stage | null>>(new Map())
  const read = useMemo(
    () => staffRows(table, { columns, hasHeader, locale, currency }),
    [table, columns, hasHeader, locale, currency],
  )
  const plan = useMemo(
    () => tablePlan(document, read, { stages, place }, newId),
    [document, read, stages, place],
  )
  const outcome = useMemo(() => applyEdits(document, plan.calls), [document, plan])
  return {
    table,
    columns,
    hasHeader,
    rows: read.rows,
    plan,
    document: outcome.ok ? outcome.value.document : document,
    refusal: outcome.ok ? null : outcome.error.message,
    // What another column said is said by this one now.
    setColumn: (at, field) =>
      setColumns((before) =>
        before.map((each, index) => (index === at ? field : each === field ? null : each)),
      ),
    takeHeader,
    setStage: (title, stage) => setStages((before) => new Map(before).set(title, stage)),
  }
}
