// What the validator says of a chart as a table: a row for each finding, also below the line it belongs to.
import type { Column } from '../cells/cell.ts'
import { SEVERITY_NAMES, STAGE_NAMES } from '../document/vocabulary.ts'
import { findingId } from '../findings/finding-id.ts'
import { ruleOf, sayFinding, validate } from '../findings/validate.ts'
import { asBeginning, personName, podName, roleTitle } from '../names/called.ts'
import { seen } from '../names/unseen.ts'
import type { Finding } from '../rules/rule.ts'
import { type OutTable, outTable, type TableSource } from './out-table.ts'
import { TABLE_NAMES } from './table-ids.ts'

interface Said {
  readonly finding: Finding
  /** The line that speaks for it. */
  readonly line: Finding | null
  readonly source: TableSource
}

const COLUMNS: readonly Column<Said>[] = [
  { title: 'Severity', kind: 'text', cell: ({ finding }) => SEVERITY_NAMES[finding.severity] },
  { title: 'Finding', kind: 'text', cell: (said) => sentenceOf(said).headline },
  { title: 'Advice', kind: 'text', cell: (said) => sentenceOf(said).advice },
  { title: 'Roles', kind: 'text', cell: ({ finding, source }) => rolesOf(finding, source) },
  { title: 'People', kind: 'text', cell: ({ finding, source }) => peopleOf(finding, source) },
  { title: 'Pods', kind: 'text', cell: ({ finding, source }) => podsOf(finding, source) },
  {
    title: 'Stages',
    kind: 'text',
    cell: ({ finding }) => finding.subjects.stages.map((stage) => STAGE_NAMES[stage]).join(', '),
  },
  { title: 'Rule', kind: 'text', cell: ({ finding }) => finding.rule },
  { title: 'Rule’s title', kind: 'text', cell: ({ finding }) => ruleOf(finding).title },
  { title: 'Muted because', kind: 'text', cell: ({ finding }) => seen(finding.muted ?? '') },
  { title: 'Finding ID', kind: 'text', cell: ({ finding }) => seen(findingId(finding)) },
  {
    title: 'Said with',
    kind: 'text',
    cell: ({ line }) => (line === null ? '' : seen(findingId(line))),
  },
]

/** Worst first; muted ones are among them, with the reason. */
export function findingsTable(source: TableSource): OutTable {
  const { org, today } = source
  const rows = validate(org.document, today).flatMap((line): readonly Said[] => [
    { finding: line, line: null, source },
    ...line.details.map((finding) => ({ finding, line, source })),
  ])
  return outTable(TABLE_NAMES.findings, COLUMNS, rows)
}

function sentenceOf({ finding, source }: Said) {
  const { headline, advice } = sayFinding(finding, source.writer)
  return { headline: seen(headline), advice: seen(advice) }
}

function rolesOf({ subjects }: Finding, { org }: TableSource): string {
  return subjects.roles
    .flatMap((id) => org.role(id) ?? [])
    .map((role) => {
      const holder = org.holderOf(role)
      return holder ? `${personName(holder)} (${roleTitle(role)})` : asBeginning(roleTitle(role))
    })
    .join(', ')
}

function peopleOf({ subjects }: Finding, { org }: TableSource): string {
  return subjects.people
    .flatMap((id) => org.person(id) ?? [])
    .map((person) => asBeginning(personName(person)))
    .join(', ')
}

function podsOf({ subjects }: Finding, { org }: TableSource): string {
  return subjects.pods
    .flatMap((id) => org.pod(id) ?? [])
    .map((pod) => asBeginning(podName(pod)))
    .join(', ')
}
