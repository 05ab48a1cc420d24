// Looks through a large list, as often as somebody answers: pure, so that it runs beside the page.
import { emptyDocument } from '../../shared/document/schema.ts'
import { applyEdits } from '../../shared/editing/apply-edit.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { Issue } from '../../shared/tables/asking.ts'
import { guessColumns } from '../../shared/tables/columns.ts'
import { type Layout, type ListOutcome, listOnEmptyChart } from '../../shared/tables/import-list.ts'
import type { ListSheet } from '../../shared/tables/list-file.ts'
import { listSignature, rememberedAnswers } from '../../shared/tables/list-signature.ts'
import { listIntoChart, type MergeChange } from '../../shared/tables/merge-list.ts'
import { type Line, readTable } from '../../shared/tables/read-table.ts'
import { saidOnce } from '../../shared/tables/said-once.ts'
import { staffRows } from '../../shared/tables/staff-rows.ts'
import { tablePlan } from '../../shared/tables/table-plan.ts'
import { type Writer, writerFor } from '../../shared/words/writer.ts'
import { newId } from '../state/new-id.ts'
import { changeGroups } from './change-groups.ts'
import { countsOfAdded, countsOfChart, undecidedAmong } from './counts.ts'
import { type Judgement, judgementOf } from './judgement.ts'
import type { LargeList, ListSource, Looked, Said, Step, Taken } from './large-list.ts'
import { type ListTarget, likelyTarget, nameOf } from './list-target.ts'

/** Rows that the page gets to show, and so many issues of each sort. */
const SAMPLE = 500
const ISSUES = 40

interface Outcome extends ListOutcome {
  readonly layout: Layout
  readonly target: ListTarget
  readonly changes: readonly MergeChange[]
  readonly roleIds: readonly RoleId[]
}

export interface Looking {
  look(said: Said): Looked
  /** Of what was looked at last. */
  judge(): Judgement
  take(): Taken
}

/** Begins with a list; the same answers come to the same, but for the ids of new roles. */
export function lookThrough(list: LargeList, onStep: (step: Step) => void): Looking {
  const { source, locale, today } = list
  onStep('read')
  const sheet = sheetOf(source)
  let last: Outcome | null = null
  const latest = () => {
    if (last === null) throw new Error('Bug: nothing was looked at yet')
    return last
  }
  return {
    look(said) {
      onStep('understand')
      last = source.kind === 'pasted' ? pasted(list, sheet, said) : imported(list, sheet, said)
      return lookedAt(list, sheet, last)
    },
    judge() {
      onStep('judge')
      return judgementOf(latest().document, today, locale)
    },
    take() {
      const { roleIds, document: after } = latest()
      return { roleIds, after }
    },
  }
}

function sheetOf(source: ListSource): ListSheet {
  if (source.kind === 'file') return source.sheet
  const { rows } = readTable(source.text)
  return { name: '', isHidden: false, rows, merged: [], unworked: 0 }
}

/** Onto the chart, where it was pasted. */
function pasted({ source, document, locale }: LargeList, sheet: ListSheet, said: Said): Outcome {
  const layout = said.layout ?? guessColumns(sheet)
  const { currency } = document
  const { stages, choices } = said
  const read = staffRows(sheet, { ...layout, locale, currency, choices })
  const place = source.kind === 'pasted' ? source.place : null
  const plan = tablePlan(document, read, { stages, choices, place }, newId)
  const done = applyEdits(document, plan.calls)
  return {
    ...plan,
    layout,
    target: 'fill',
    changes: [],
    rows: read.rows,
    document: done.ok ? done.value.document : document,
    refusal: done.ok ? null : done.error.message,
  }
}

/** As a chart of its own, or merged into the one that is open. */
function imported(list: LargeList, sheet: ListSheet, said: Said): Outcome {
  const { source, document, locale, today } = list
  const remembered = source.kind === 'file' ? source.remembered : []
  const guessed = rememberedAnswers(sheet, remembered)
  const layout = said.layout ?? guessed.layout
  const answers = { layout, stages: said.stages, choices: said.choices }
  const target = said.target ?? likelyTarget(document, sheet, guessed)
  const places = { locale, today, newId }
  const own = { layout, target, roleIds: [] }
  if (target === 'merge')
    return { ...own, ...listIntoChart(sheet, document, { ...answers, ticks: said.ticks }, places) }
  const { currency } = document
  const name = source.kind === 'file' ? nameOf(source.fileName) : ''
  const begun = { ...emptyDocument(name), ...(currency && { currency }) }
  const empty = target === 'fill' ? document : begun
  return { ...own, changes: [], ...listOnEmptyChart(sheet, empty, answers, places) }
}

function lookedAt(
  { source, document: before, locale }: LargeList,
  sheet: ListSheet,
  outcome: Outcome,
): Looked {
  const { layout, titles, document, refusal, calls, roleIds, target } = outcome
  const writer = writerFor(locale, document.currency)
  const { write } = writer
  const isPasted = source.kind === 'pasted'
  const counts = isPasted ? countsOfAdded(before, document, roleIds) : countsOfChart(document)
  const { issues, issueCounts } = fewIssues(outcome.issues, writer)
  return {
    sample: sampleOf(sheet.rows, issues),
    total: sheet.rows.length,
    people: outcome.rows.length,
    layout,
    titles,
    issues,
    issueCounts,
    target,
    changes: changeGroups(outcome.changes).map((group) => ({
      ...group,
      shown: group.shown.map((change) => ({ ...change, words: write(change.words) })),
    })),
    counts: counts.map(write),
    undecided: isPasted ? 0 : undecidedAmong(document.roles),
    peopleAfter: document.people.length,
    added: roleIds.length,
    refusal: refusal === null ? null : write(refusal),
    isPossible: calls.length > 0 && refusal === null,
    signature: isPasted ? null : listSignature(sheet, layout),
  }
}

function fewIssues(
  all: readonly Issue[],
  { write }: Writer,
): Pick<Looked, 'issues' | 'issueCounts'> {
  const issues = saidOnce(all)
  const asked = issues.filter(({ question }) => question)
  // Each sentence once, however many rows it is said of.
  const told = new Map(
    issues.filter(({ question }) => !question).map((issue) => [write(issue.words), issue]),
  )
  const few = [...asked.slice(0, ISSUES), ...[...told.values()].slice(0, ISSUES)]
  return {
    issueCounts: { asked: asked.length, told: told.size },
    issues: few.map((issue) => ({
      ...issue,
      words: write(issue.words),
      ...(issue.question && {
        question: {
          ...issue.question,
          choices: issue.question.choices.map(({ id, label }) => ({ id, label: write(label) })),
        },
      }),
    })),
  }
}

function sampleOf(rows: readonly Line[], issues: readonly Issue[]): readonly Line[] {
  const places = new Set(issues.map(({ at }) => at))
  return rows.filter(({ at }, index) => index < SAMPLE || places.has(at))
}
