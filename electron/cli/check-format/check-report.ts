// What `check` knows about one file, before it is put into text or data.
import type { IsoDate } from '../../../shared/dates.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { SEVERITIES, type Severity } from '../../../shared/document/vocabulary.ts'
import { validate } from '../../../shared/findings/validate.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import type { Failure } from '../chart-files/failure.ts'
import { type KnownFindings, knownAmong } from './baseline.ts'

/** What is asked of a check. */
export interface Asked {
  readonly today: IsoDate
  /** These rules alone; null: all of them. */
  readonly rules: ReadonlySet<RuleId> | null
  /** What an earlier check has said of the file. */
  readonly known: KnownFindings
  /** Only findings that count and are as bad as this; null: all of them. */
  readonly least: Severity | null
}

export interface CheckReport {
  /** As named on the command line. */
  readonly file: string
  readonly document: Document
  /** The day it was judged on. */
  readonly today: IsoDate
  /** Worst first; muted and known ones included. */
  readonly findings: readonly Finding[]
  /** Those that an earlier check has said already; they count as little as muted ones. */
  readonly known: ReadonlySet<Finding>
  /** Findings that count. */
  readonly counts: Readonly<Record<Severity, number>>
}

/** A file that was checked, or could not be. */
export type Outcome = CheckReport | Failure

/** Runs the validator on an opened file. */
export function checkReport(file: string, document: Document, asked: Asked): CheckReport {
  const { today, rules, least } = asked
  const isWanted = ({ rule }: Finding) => rules === null || rules.has(rule)
  const said = validate(document, today).flatMap((line) => wantedOf(line, isWanted))
  const known = knownAmong(said, asked.known)
  const isNew = (finding: Finding) => !known.has(finding)
  // What is new is not hidden below a line that everybody knows.
  const lines = said.flatMap((line) =>
    isNew(line) ? [line] : [line, ...line.details.filter(isNew)],
  )
  const doesCount = (finding: Finding) => finding.muted === null && isNew(finding)
  const findings = lines.filter(
    (finding) => least === null || (doesCount(finding) && isAtLeast(finding.severity, least)),
  )
  const count = (severity: Severity) =>
    findings.filter((finding) => doesCount(finding) && finding.severity === severity).length
  return {
    file,
    document,
    today,
    findings,
    known,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
  }
}

/** What it speaks for stands by itself where only that is wanted. */
function wantedOf(line: Finding, isWanted: (finding: Finding) => boolean): readonly Finding[] {
  const details = line.details.filter(isWanted)
  if (!isWanted(line)) return details
  return details.length === line.details.length ? [line] : [{ ...line, details }]
}

export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least)
}

/** Is there a finding that counts and is as bad as this? */
export function hasAtLeast({ counts }: CheckReport, least: Severity): boolean {
  return SEVERITIES.some((severity) => counts[severity] > 0 && isAtLeast(severity, least))
}

export function isReport(outcome: Outcome): outcome is CheckReport {
  return 'document' in outcome
}

export function isFailure(outcome: Outcome): outcome is Failure {
  return !isReport(outcome)
}
