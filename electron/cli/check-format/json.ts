// `check --format json`: an array with one object a file; its shape is a promise to scripts.
import { findingId } from '../../../shared/findings/finding-id.ts'
import { fixesFor, ruleOf, sayFinding } from '../../../shared/findings/validate.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { type Writer, writerFor } from '../../../shared/words/writer.ts'
import { failureAsData } from '../chart-files/failure.ts'
import { asJson } from '../terminal/as-json.ts'
import { type CheckReport, isReport, type Outcome } from './check-report.ts'
import { asParagraph } from './paragraph.ts'

/** The outcomes as JSON, newline at the end; numbers in `message` are written as in the locale, in `data` never. */
export function formatAsJson(outcomes: readonly Outcome[], locale: string): string {
  return asJson(
    outcomes.map((outcome) =>
      isReport(outcome)
        ? asData(outcome, writerFor(locale, outcome.document.currency))
        : failureAsData(outcome),
    ),
  )
}

function asData(report: CheckReport, writer: Writer): object {
  const { file, document, counts, findings, known } = report
  const dataOf = (finding: Finding, foldedInto: Finding | null) => ({
    ...findingData(finding, foldedInto, writer),
    fixes: fixesOf(report, finding, writer),
    known: known.has(finding),
  })
  return {
    file,
    structure: document.structure,
    people: document.people.length,
    summary: counts,
    findings: findings.flatMap((line) => [
      dataOf(line, null),
      // One that is new stands by itself below a line that is known.
      ...line.details
        .filter((detail) => !findings.includes(detail))
        .map((detail) => dataOf(detail, line)),
    ]),
  }
}

/** A finding; one that another line speaks for names that line, and is in no count. */
function findingData(finding: Finding, foldedInto: Finding | null, writer: Writer): object {
  const sentence = sayFinding(finding, writer)
  return {
    id: findingId(finding),
    rule: finding.rule,
    title: ruleOf(finding).title,
    severity: finding.severity,
    headline: sentence.headline,
    advice: sentence.advice,
    message: asParagraph(sentence),
    data: finding.data,
    subjects: finding.subjects,
    muted: finding.muted,
    foldedInto: foldedInto && findingId(foldedInto),
  }
}

/** What the window offers to do about it, in words; nothing is done here. */
function fixesOf(
  { document, today }: CheckReport,
  finding: Finding,
  { write }: Writer,
): readonly string[] {
  const newId = () => 'new'
  const fixes = fixesFor({ org: orgOf(document), finding, today, newId })
  return fixes.map(({ label }) => write(label))
}
