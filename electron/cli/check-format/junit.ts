// `check --format junit`: a suite for each file and a case for each rule, as build servers show test results.
import type { IsoDate } from '../../../shared/dates.ts'
import type { Severity } from '../../../shared/document/vocabulary.ts'
import { rules } from '../../../shared/findings/rules.ts'
import { sayFinding } from '../../../shared/findings/validate.ts'
import type { Finding, Rule } from '../../../shared/rules/rule.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import { type Writer, writerFor } from '../../../shared/words/writer.ts'
import { escapedXml } from '../../../shared/xml-text.ts'
import type { Failure } from '../chart-files/failure.ts'
import { type CheckReport, isAtLeast, isReport, type Outcome } from './check-report.ts'
import { asParagraph } from './paragraph.ts'

export interface JunitStyle {
  readonly locale: string
  readonly today: IsoDate
  /** The rules that were asked for; null: all. */
  readonly rules: ReadonlySet<RuleId> | null
  /** Findings as bad as this make their case fail; others are told in the output of the suite. */
  readonly failOn: Severity
}

/** One element for each line of what is inside. */
type Lines = readonly string[]

/** The outcomes as XML, newline at the end. Nothing is measured, so that the same charts give the same file. */
export function formatAsJunit(outcomes: readonly Outcome[], style: JunitStyle): string {
  const suites = outcomes.map((outcome, at) =>
    isReport(outcome) ? suiteOf(outcome, at, style) : suiteOfFailure(outcome, at, style),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...suites.flat(),
    '</testsuites>',
    '',
  ].join('\n')
}

function suiteOf(report: CheckReport, at: number, style: JunitStyle): Lines {
  const { file, document, findings, known } = report
  const writer = writerFor(style.locale, document.currency)
  const counting = findings.filter((finding) => finding.muted === null && !known.has(finding))
  const failing = counting.filter(({ severity }) => isAtLeast(severity, style.failOn))
  const others = counting.filter((finding) => !failing.includes(finding))
  const tried = rules.filter(({ id }) => style.rules === null || style.rules.has(id))
  const cases = tried.map((rule) => caseOf(rule, file, failing, writer))
  const failures = new Set(failing.map(({ rule }) => rule)).size
  return suite(
    { file, at, tests: tried.length, failures, errors: 0 },
    cases.flat(),
    others.map((finding) => `${finding.severity}: ${paragraphOf(finding, writer)}`),
    style,
  )
}

function caseOf(rule: Rule, file: string, failing: readonly Finding[], writer: Writer): Lines {
  const own = failing.filter((finding) => finding.rule === rule.id)
  const [first] = own
  const head = `    <testcase${attributes({ name: `${rule.id} ${rule.title}`, classname: file, time: '0' })}`
  if (!first) return [`${head}/>`]
  const { headline } = sayFinding(first, writer)
  const message = own.length > 1 ? `${headline} (and ${own.length - 1} more)` : headline
  return [
    `${head}>`,
    `      <failure${attributes({ message, type: first.severity })}>${textOf(own.map((finding) => paragraphOf(finding, writer)))}</failure>`,
    '    </testcase>',
  ]
}

function suiteOfFailure({ file, code, message }: Failure, at: number, style: JunitStyle): Lines {
  return suite(
    { file, at, tests: 1, failures: 0, errors: 1 },
    [
      `    <testcase${attributes({ name: 'The chart can be read', classname: file, time: '0' })}>`,
      `      <error${attributes({ message, type: code })}/>`,
      '    </testcase>',
    ],
    [],
    style,
  )
}

interface SuiteCounts {
  readonly file: string
  readonly at: number
  readonly tests: number
  readonly failures: number
  readonly errors: number
}

/** With all that the strictest of the schemas in use asks for, in its order. */
function suite(
  { file, at, tests, failures, errors }: SuiteCounts,
  cases: Lines,
  output: Lines,
  { today }: JunitStyle,
): Lines {
  const about = {
    name: file,
    package: 'pitcrew',
    id: String(at),
    tests: String(tests),
    failures: String(failures),
    errors: String(errors),
    time: '0',
    timestamp: `${today}T00:00:00`,
    hostname: 'localhost',
  }
  return [
    `  <testsuite${attributes(about)}>`,
    '    <properties/>',
    ...cases,
    `    <system-out>${textOf(output)}</system-out>`,
    '    <system-err/>',
    '  </testsuite>',
  ]
}

/** What it says, then what it speaks for. */
function paragraphOf(finding: Finding, writer: Writer): string {
  const details = finding.details.map((detail) => sayFinding(detail, writer).headline)
  return [asParagraph(sayFinding(finding, writer)), ...details].join(' – ')
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapedXml(value)}"`)
    .join('')
}

function textOf(lines: Lines): string {
  return lines.map(escapedXml).join('\n')
}
