// What a table would do to the chart, with what the user has said of it so far.
import { useMemo, useState } from 'react'
import type { PastePlace } from '../../shared/clipboard/paste-roles.ts'
import type { Document } from '../../shared/document/schema.ts'
import { applyEdits } from '../../shared/editing/apply-edit.ts'
import type { Choices } from '../../shared/tables/asking.ts'
import { type Columns, guessColumns } from '../../shared/tables/columns.ts'
import { readTable } from '../../shared/tables/read-table.ts'
import { type StaffRow, staffRows } from '../../shared/tables/staff-rows.ts'
import { type TablePlan, type TitleAnswer, tablePlan } from '../../shared/tables/table-plan.ts'
import type { Words } from '../../shared/words/phrase.ts'
import { useDocument } from '../state/derived.ts'
import { newId } from '../state/new-id.ts'
import { useWriter } from '../state/writer.ts'
import { type ShownTable, withColumn } from './shown-table.ts'

export interface ShownPlan extends ShownTable {
  readonly rows: readonly StaffRow[]
  readonly plan: TablePlan
  /** As it would be; the chart of now where it cannot be. */
  readonly document: Document
  /** Why nothing of it can be done; null where it can. */
  readonly refusal: Words | null
}

/** Follows every answer; the chart itself stays as it is. */
export function useTablePlan(text: string, place: PastePlace | null): ShownPlan {
  const document = useDocument()
  const { locale, currency } = useWriter()
  const table = useMemo(() => readTable(text), [text])
  const guess = useMemo(() => guessColumns(table), [table])
  const [saidColumns, sayColumns] = useState<Columns | null>(null)
  const [saidHeader, takeHeader] = useState<boolean | null>(null)
  // A list that grows while it is typed keeps what was said of it, as long as its columns are as many.
  const columns = saidColumns?.length === guess.columns.length ? saidColumns : guess.columns
  const hasHeader = saidHeader ?? guess.hasHeader
  const [stages, setStages] = useState<ReadonlyMap<string, TitleAnswer>>(new Map())
  const [choices, setChoices] = useState<Choices>(new Map())
  const read = useMemo(
    () => staffRows(table, { columns, hasHeader, above: guess.above, locale, currency, choices }),
    [table, columns, hasHeader, guess, locale, currency, choices],
  )
  const plan = useMemo(
    () => tablePlan(document, read, { stages, place, choices }, newId),
    [document, read, stages, place, choices],
  )
  const outcome = useMemo(() => applyEdits(document, plan.calls), [document, plan])
  return {
    table,
    columns,
    hasHeader,
    above: guess.above,
    rows: read.rows,
    plan,
    document: outcome.ok ? outcome.value.document : document,
    refusal: outcome.ok ? null : outcome.error.message,
    // What another column said is said by this one now.
    setColumn: (at, field) => sayColumns(withColumn(columns, at, field)),
    takeHeader,
    setStage: (title, stage) => setStages((before) => new Map(before).set(title, stage)),
    choose: (question, choice) => setChoices((before) => new Map(before).set(question, choice)),
  }
}
