// `check --format text`: findings grouped by severity, for reading; plain without colour as well.
import { SEVERITIES, type Severity, STRUCTURE_NAMES } from '../../../shared/document/vocabulary.ts'
import { sayFinding } from '../../../shared/findings/validate.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { counted } from '../../../shared/words/lists.ts'
import { words } from '../../../shared/words/phrase.ts'
import { type Writer, writerFor } from '../../../shared/words/writer.ts'
import { plainName, plainText } from '../terminal/cli-io.ts'
import { painter } from '../terminal/painter.ts'
import { wrapped } from '../terminal/wrapped.ts'
import type { CheckReport } from './check-report.ts'

export interface TextStyle {
  readonly hasColour: boolean
  readonly width: number | null
  /** How numbers are written. */
  readonly locale: string
}

const GROUPS = {
  error: { title: 'Errors', colour: 'red', one: 'error', many: 'errors' },
  warning: { title: 'Warnings', colour: 'yellow', one: 'warning', many: 'warnings' },
  info: { title: 'Notes', colour: 'blue', one: 'note', many: 'notes' },
} as const satisfies Record<Severity, object>

/** Wide enough for the longest rule id. */
const RULE_WIDTH = 8

/** The reports as text; each file its own section, a line with the sums at the end. */
export function formatAsText(reports: readonly CheckReport[], style: TextStyle): string {
  const sections = reports.map((report) => sectionOf(report, style))
  const sum = reports.length > 1 ? [`${reports.length} files: ${saySum(reports, style)}.\n`] : []
  return [...sections, ...sum].join('\n')
}

function sectionOf(report: CheckReport, style: TextStyle): string {
  const { file, document, findings } = report
  const paint = painter(style)
  const structure = document.structure ? STRUCTURE_NAMES[document.structure] : 'no structure yet'
  const writer = writerFor(style.locale, document.currency)
  const people = writer.write(counted(document.people.length, 'person', 'people'))
  const head = `${paint('bold', plainName(file))}: ${plainName(document.name)} (${structure}, ${people})`
  const groups = SEVERITIES.flatMap((severity) => {
    const group = findings.filter(
      (finding) =>
        finding.muted === null && !report.known.has(finding) && finding.severity === severity,
    )
    if (group.length === 0) return []
    const { title, colour } = GROUPS[severity]
    const lines = group.map((finding) => linesOf(finding, writer, style))
    return [
      `\n${paint(colour, writer.write(words`${title} (${group.length})`))}\n${lines.join('')}`,
    ]
  })
  const muted = findings.filter((finding) => finding.muted !== null && !report.known.has(finding))
  const mutedGroup =
    muted.length === 0
      ? []
      : [
          `\n${paint('dim', writer.write(words`Muted (${muted.length})`))}\n${muted.map((each) => linesOf(each, writer, style)).join('')}`,
        ]
  return `${head}\n${[...groups, ...mutedGroup].join('')}\n${closing(report, muted.length, style)}\n`
}

function closing(report: CheckReport, muted: number, style: TextStyle): string {
  const known = report.findings.filter((finding) => report.known.has(finding)).length
  const silent = `${muted > 0 ? `, ${muted} muted` : ''}${known > 0 ? `, ${known} known` : ''}`
  return report.findings.length === muted + known
    ? `Nothing to object to${silent}.`
    : `${saySum([report], style)}${silent}.`
}

/** Rule and headline; below them the advice (or why it is muted) and what the finding speaks for. */
function linesOf(finding: Finding, writer: Writer, style: TextStyle): string {
  const { headline, advice } = sayFinding(finding, writer)
  const indent = ' '.repeat(RULE_WIDTH + 2)
  const room = style.width === null ? null : style.width - indent.length
  const below = [
    finding.muted === null ? advice : `Muted: ${plainName(finding.muted)}`,
    ...finding.details.map((detail) => `- ${sayFinding(detail, writer).headline}`),
  ]
  const [first = '', ...more] = wrapped(plainText(headline), room)
  const lines = [...more, ...below.flatMap((text) => wrapped(plainText(text), room))]
  const rule = painter(style)('bold', finding.rule.padEnd(RULE_WIDTH))
  return [`  ${rule}${first}`, ...lines.map((line) => `${indent}${line}`), ''].join('\n')
}

/** "2 errors, 1 warning, 0 notes" over all reports. */
function saySum(reports: readonly CheckReport[], { locale }: TextStyle): string {
  const writer = writerFor(locale, undefined)
  return SEVERITIES.map((severity) => {
    const { one, many } = GROUPS[severity]
    const total = reports.reduce((sum, { counts }) => sum + counts[severity], 0)
    return writer.write(counted(total, one, many))
  }).join(', ')
}
