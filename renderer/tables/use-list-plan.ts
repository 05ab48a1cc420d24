// What a list from a file would come to, with what the user has said of it so far.
import { useMemo, useState } from 'react'
import { type Document, emptyDocument } from '../../shared/document/schema.ts'
import type { ListToImport } from '../../shared/ipc/lists.ts'
import {
  type ListAnswers,
  type ListOutcome,
  likelySheet,
  listOnEmptyChart,
} from '../../shared/tables/import-list.ts'
import type { ListSheet } from '../../shared/tables/list-file.ts'
import { rememberedAnswers } from '../../shared/tables/list-signature.ts'
import { listIntoChart, type MergeChange } from '../../shared/tables/merge-list.ts'
import { useDay } from '../state/day.ts'
import { useDocument } from '../state/derived.ts'
import { newId } from '../state/new-id.ts'
import { useWriter } from '../state/writer.ts'
import { type ChangeGroup, changeGroups, withAllTicked } from './change-groups.ts'
import { type ListTarget, likelyTarget, nameOf } from './list-target.ts'
import { NO_SHEET } from './no-sheet.ts'
import { type ShownTable, withColumn } from './shown-table.ts'

export interface ShownList extends ShownTable {
  readonly sheets: readonly ListSheet[]
  readonly sheetAt: number
  showSheet(at: number): void
  readonly target: ListTarget
  setTarget(target: ListTarget): void
  readonly answers: ListAnswers
  /** The chart as it is. */
  readonly before: Document
  readonly outcome: ListOutcome
  /** Of merging. */
  readonly changes: readonly ChangeGroup[]
  tick(change: string, isTicked: boolean): void
  tickAll(kind: MergeChange['kind'], isTicked: boolean): void
}

/** Follows every answer; the chart itself stays as it is. */
export function useListPlan({ file, remembered }: ListToImport): ShownList {
  const document = useDocument()
  const { locale } = useWriter()
  const today = useDay()
  const [sheetAt, showSheet] = useState(() => likelySheet(file.sheets))
  const sheet = file.sheets[sheetAt] ?? NO_SHEET
  const [said, setSaid] = useState<ReadonlyMap<number, ListAnswers>>(new Map())
  const guessed = useMemo(() => rememberedAnswers(sheet, remembered), [sheet, remembered])
  const answers = said.get(sheetAt) ?? guessed
  const [target, setTarget] = useState(() => likelyTarget(document, sheet, guessed))
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map())
  const merging = useMemo(() => {
    const places = { locale, today, newId }
    if (target === 'merge') return listIntoChart(sheet, document, { ...answers, ticks }, places)
    const { currency } = document
    const begun = { ...emptyDocument(nameOf(file.fileName)), ...(currency && { currency }) }
    const empty = target === 'fill' ? document : begun
    return { ...listOnEmptyChart(sheet, empty, answers, places), changes: NO_CHANGES }
  }, [sheet, document, answers, ticks, target, locale, today, file.fileName])
  const { changes, ...outcome } = merging
  const groups = useMemo(() => changeGroups(changes), [changes])
  const say = (next: Partial<ListAnswers>) =>
    setSaid((before) => new Map(before).set(sheetAt, { ...answers, ...next }))
  const { layout } = answers
  return {
    sheets: file.sheets,
    sheetAt,
    showSheet,
    target,
    setTarget,
    answers,
    before: document,
    outcome,
    changes: groups,
    tickAll: (kind, isTicked) => setTicks((before) => withAllTicked(before, kind, isTicked)),
    tick: (change, isTicked) => setTicks((before) => new Map(before).set(change, isTicked)),
    table: sheet,
    ...layout,
    plan: outcome,
    setColumn: (at, field) =>
      say({ layout: { ...layout, columns: withColumn(layout.columns, at, field) } }),
    takeHeader: (hasHeader) => say({ layout: { ...layout, hasHeader } }),
    setStage: (title, stage) => say({ stages: new Map(answers.stages).set(title, stage) }),
    choose: (question, choice) => say({ choices: new Map(answers.choices).set(question, choice) }),
  }
}

const NO_CHANGES: readonly MergeChange[] = []
