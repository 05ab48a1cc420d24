// What `check` knows about one file, before it is put into text or JSON.
import type { IsoDate } from '../../../shared/dates.ts'
import type { Document } from '../../../shared/document/schema.ts'
import type { Severity } from '../../../shared/document/vocabulary.ts'
import { validate } from '../../../shared/findings/validate.ts'
import type { Finding } from '../../../shared/rules/rule.ts'

export interface CheckReport {
  /** As named on the command line. */
  readonly file: string
  readonly document: Document
  /** Worst first; muted ones included and marked. */
  readonly findings: readonly Finding[]
  /** Findings that are not muted. */
  readonly counts: Readonly<Record<Severity, number>>
}

/** Runs the validator on an opened file. */
export function checkReport(file: string, document: Document, today: IsoDate): CheckReport {
  const findings = validate(document, today)
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.muted === null && finding.severity === severity).length
  return {
    file,
    document,
    findings,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
  }
}
