// `check --format sarif`: SARIF 2.1.0, the form in which code hosts and editors take findings.
import { isAbsolute, normalize, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Severity } from '../../../shared/document/vocabulary.ts'
import { findingId } from '../../../shared/findings/finding-id.ts'
import { rules } from '../../../shared/findings/rules.ts'
import { sayFinding } from '../../../shared/findings/validate.ts'
import { type Org, orgOf } from '../../../shared/org/org.ts'
import type { Finding, Rule } from '../../../shared/rules/rule.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import type { Threshold } from '../../../shared/thresholds/threshold.ts'
import { THRESHOLDS } from '../../../shared/thresholds/thresholds.ts'
import { type Writer, writerFor } from '../../../shared/words/writer.ts'
import type { Failure } from '../chart-files/failure.ts'
import type { CheckReport } from './check-report.ts'
import { lineKey } from './lines-of-ids.ts'
import { asParagraph } from './paragraph.ts'

/** A report with the lines on which its roles, pods and people stand in the file. */
export interface LocatedReport {
  readonly report: CheckReport
  readonly lines: ReadonlyMap<string, number>
}

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

const INDEXES: ReadonlyMap<RuleId, number> = new Map(rules.map(({ id }, at) => [id, at]))

/** One run over all files as JSON, newline at the end. */
export function formatAsSarif(
  reports: readonly LocatedReport[],
  failures: readonly Failure[],
  { version, locale }: { readonly version: string; readonly locale: string },
): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Pitcrew',
            version,
            rules: rules.map((rule) => descriptorOf(rule, locale)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(notificationOf),
          },
        ],
        results: reports.flatMap((each) => {
          const writer = writerFor(locale, each.report.document.currency)
          return each.report.findings.map((finding) => resultOf(finding, each, writer))
        }),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function notificationOf({ file, code, message }: Failure): object {
  return {
    level: 'error',
    descriptor: { id: code },
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  }
}

function descriptorOf(rule: Rule, locale: string): object {
  const writer = writerFor(locale, undefined)
  const { id, title, group, severity, condition, source, knownLimits } = rule
  const numbers = rule.thresholds.map((key) => {
    const threshold: Threshold = THRESHOLDS[key]
    return `${threshold.title}: ${writer.write(threshold.default)} (${threshold.source}; “${key}”).`
  })
  const help = [condition, ...numbers, `Source: ${source}`, `What it cannot see: ${knownLimits}`]
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: condition },
    help: { text: help.join('\n'), markdown: help.join('\n\n') },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group] },
  }
}

function resultOf(finding: Finding, { report, lines }: LocatedReport, writer: Writer): object {
  const { roles, pods, people } = finding.subjects
  const line = [
    ...roles.map((id) => lineKey('roles', id)),
    ...pods.map((id) => lineKey('pods', id)),
    ...people.map((id) => lineKey('people', id)),
  ]
    .map((key) => lines.get(key))
    .find((each) => each !== undefined)
  const logicalLocations = placesOf(finding, orgOf(report.document))
  return {
    ruleId: finding.rule,
    ruleIndex: INDEXES.get(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding, writer) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(report.file) },
          ...(line === undefined ? {} : { region: { startLine: line } }),
        },
        ...(logicalLocations.length > 0 ? { logicalLocations } : {}),
      },
    ],
    ...(report.known.size > 0 && {
      baselineState: report.known.has(finding) ? 'unchanged' : 'new',
    }),
    partialFingerprints: { 'finding/v1': findingId(finding) },
    // An empty list says that nothing silences it; none would leave that open. Mutings are in the file.
    suppressions:
      finding.muted === null ? [] : [{ kind: 'inSource', justification: finding.muted }],
  }
}

/** What it says, then what it speaks for: as lines, since viewers show one message a result. */
function messageOf(finding: Finding, writer: Writer): string {
  const details = finding.details.map((detail) => `- ${sayFinding(detail, writer).headline}`)
  return [asParagraph(sayFinding(finding, writer)), ...details].join('\n')
}

/** The roles and pods a finding is about; its people or stages where it names neither. */
function placesOf({ subjects }: Finding, org: Org): readonly object[] {
  const place = (kind: string, id: string, name: string) => ({
    name,
    fullyQualifiedName: `${kind}/${id}`,
    kind,
  })
  const places = [
    ...subjects.pods.map((id) => place('pod', id, org.pod(id)?.name ?? id)),
    ...subjects.roles.map((id) => place('role', id, org.role(id)?.title ?? id)),
  ]
  if (places.length > 0) return places
  return [
    ...subjects.people.map((id) => place('person', id, org.person(id)?.name ?? id)),
    ...subjects.stages.map((stage) => place('stage', stage, stage)),
  ]
}

/** A relative address stays relative, so that it means the same on another machine. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href
  return normalize(file).split(sep).map(encodeURIComponent).join('/')
}
