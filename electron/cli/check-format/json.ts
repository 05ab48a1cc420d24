// `check --format json`: an array with one object a file; its shape is a promise to scripts.
import { sayFinding } from '../../../shared/findings/validate.ts'
import type { CheckReport } from './check-report.ts'

/** The reports as JSON, newline at the end. */
export function formatAsJson(reports: readonly CheckReport[]): string {
  return `${JSON.stringify(reports.map(asData), null, 2)}\n`
}

function asData({ file, document, counts, findings }: CheckReport): object {
  return {
    file,
    structure: document.structure,
    people: document.people.length,
    summary: counts,
    findings: findings.map((finding) => {
      const { headline, advice } = sayFinding(finding)
      return {
        rule: finding.rule,
        severity: finding.severity,
        message: `${headline}. ${advice}`,
        subjects: finding.subjects,
        muted: finding.muted,
      }
    }),
  }
}
