// What `import` says of a list: as text for people, or as data for scripts.
import type { IsoDate } from '../../../shared/dates.ts'
import { SEVERITIES, STAGE_NAMES } from '../../../shared/document/vocabulary.ts'
import { validate } from '../../../shared/findings/validate.ts'
import type { Issue } from '../../../shared/tables/asking.ts'
import { FIELD_NAMES } from '../../../shared/tables/headers.ts'
import type { ListAnswers, ListOutcome } from '../../../shared/tables/import-list.ts'
import type { ListSheet } from '../../../shared/tables/list-file.ts'
import type { MergeChange, MergeOutcome } from '../../../shared/tables/merge-list.ts'
import type { TitleAnswer } from '../../../shared/tables/table-plan.ts'
import { counted } from '../../../shared/words/lists.ts'
import { words } from '../../../shared/words/phrase.ts'
import { type Writer, writerFor } from '../../../shared/words/writer.ts'
import { plainName, plainText } from '../terminal/cli-io.ts'
import { wrapped } from '../terminal/wrapped.ts'
import { issueLines } from './issue-lines.ts'

export interface ImportReport {
  readonly file: string
  readonly output: string | null
  readonly encoding: string | null
  readonly sheet: ListSheet
  readonly answers: ListAnswers
  /** With changes where it was merged into a chart. */
  readonly outcome: ListOutcome & Partial<Pick<MergeOutcome, 'changes'>>
  readonly today: IsoDate
  readonly locale: string
}

/** Rows, columns, titles and issues, and how many findings the chart has. */
export function importAsData(report: ImportReport): object {
  const { file, output, sheet, encoding, answers, outcome } = report
  const { write } = writerOf(report)
  return {
    file,
    output,
    sheet: sheet.name === '' ? null : sheet.name,
    encoding,
    rows: outcome.rows.length,
    columns: columnsOf(report),
    titles: outcome.titles.map(({ title, count, stage }) => ({ title, count, stage })),
    issues: outcome.issues.map((issue) => issueAsData(issue, write)),
    ...(outcome.changes && {
      changes: outcome.changes.map(({ id, kind, words: told, isTicked }) => ({
        id,
        kind,
        message: write(told),
        isTicked,
      })),
    }),
    people: outcome.document.people.length,
    roles: outcome.document.roles.length,
    structure: outcome.document.structure,
    hasHeader: answers.layout.hasHeader,
    findings: findingsOf(report),
  }
}

function issueAsData({ at, field, words: told, question }: Issue, write: Writer['write']): object {
  return {
    row: at,
    field,
    message: write(told),
    ...(question && {
      question: question.id,
      kind: question.kind,
      chosen: question.chosen,
      choices: question.choices.map(({ id, label }) => ({ id, label: write(label) })),
    }),
  }
}

/** The same for people. */
export function importAsText(report: ImportReport, width: number | null): string {
  const { output, sheet, outcome, file } = report
  const writer = writerOf(report)
  const { document, titles, issues, rows, changes = [] } = outcome
  const counts = [
    counted(document.people.length, 'person', 'people'),
    counted(document.roles.length, 'role', 'roles'),
  ].map(writer.write)
  const from = sheet.name === '' ? '' : `, sheet “${plainName(sheet.name)}”`
  const head = `${output === null ? 'Would import' : 'Imported'} ${plainName(file)}${from} (${writer.write(counted(rows.length, 'row', 'rows'))}): ${counts.join(', ')}`
  const columns = columnsOf(report).flatMap(({ header, field }) =>
    field === null
      ? []
      : [`${FIELD_NAMES[field]}${header === null ? '' : `: ${plainName(header)}`}`],
  )
  const sections = [
    { title: 'Columns', lines: columns },
    {
      title: 'Titles',
      lines: titles.map(({ title, count, stage }) =>
        writer.write(words`${plainName(title)} (${count}): ${sayStage(stage)}`),
      ),
    },
    { title: 'Changes', lines: changes.map((change) => sayChange(change, writer)) },
    { title: 'To be known', lines: issueLines(issues, writer) },
    { title: 'Findings', lines: [sayFindings(report)] },
  ]
  const room = width === null ? null : width - 2
  const parts = sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => {
      const all = lines.flatMap((line) => wrapped(plainText(line), room))
      return `\n${title}\n${all.map((line) => `  ${line}\n`).join('')}`
    })
  const wrote = output === null ? '' : `\nWrote ${plainName(output)}\n`
  return `${head}\n${parts.join('')}${wrote}`
}

function sayChange({ kind, words: told, isTicked }: MergeChange, { write }: Writer): string {
  return `${isTicked ? '' : 'Left alone: '}${kind}: ${write(told)}${isTicked ? '' : ` (--tick ${kind})`}`
}

function sayStage(stage: TitleAnswer): string {
  if (stage === 'left-out') return 'left out'
  return stage === null ? 'no stage known' : STAGE_NAMES[stage]
}

function sayFindings(report: ImportReport): string {
  const { error, warning, info } = findingsOf(report)
  const { write } = writerOf(report)
  return [
    counted(error, 'error', 'errors'),
    counted(warning, 'warning', 'warnings'),
    counted(info, 'note', 'notes'),
  ]
    .map(write)
    .join(', ')
}

function findingsOf({ outcome, today }: ImportReport) {
  const findings = validate(outcome.document, today).filter(({ muted }) => muted === null)
  const [error, warning, info] = SEVERITIES.map(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  )
  return { error: error ?? 0, warning: warning ?? 0, info: info ?? 0 }
}

function columnsOf({ sheet, answers }: ImportReport) {
  const { columns, hasHeader, above } = answers.layout
  const heads = hasHeader ? (sheet.rows[above]?.cells ?? []) : []
  return columns.map((field, at) => ({ header: heads[at] ?? null, field }))
}

function writerOf({ outcome, locale }: ImportReport): Writer {
  return writerFor(locale, outcome.document.currency)
}
