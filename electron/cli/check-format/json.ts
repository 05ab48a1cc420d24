// `check --format json`: an array with one object a file; its shape is a promise to scripts.
import { findingId } from '../../../shared/findings/finding-id.ts'
import { sayFinding } from '../../../shared/findings/validate.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { type Writer, writerFor } from '../../../shared/words/writer.ts'
import type { CheckReport } from './check-report.ts'
import { asParagraph } from './paragraph.ts'

/** The reports as JSON, newline at the end; numbers in `message` are written as in the locale, in `data` never. */
export function formatAsJson(reports: readonly CheckReport[], locale: string): string {
  const data = reports.map((report) => asData(report, writerFor(locale, report.document.currency)))
  return `${JSON.stringify(data, null, 2)}\n`
}

function asData({ file, document, counts, findings }: CheckReport, writer: Writer): object {
  return {
    file,
    structure: document.structure,
    people: document.people.length,
    summary: counts,
    findings: findings.flatMap((line) => [
      findingData(line, null, writer),
      ...line.details.map((detail) => findingData(detail, line, writer)),
    ]),
  }
}

/** A finding; one that another line speaks for names that line, and is in no count. */
function findingData(finding: Finding, foldedInto: Finding | null, writer: Writer): object {
  return {
    id: findingId(finding),
    rule: finding.rule,
    severity: finding.severity,
    message: asParagraph(sayFinding(finding, writer)),
    data: finding.data,
    subjects: finding.subjects,
    muted: finding.muted,
    foldedInto: foldedInto && findingId(foldedInto),
  }
}
