// What the validator says of a chart that is not there yet, as plain texts: how much, and the worst of it.
import type { IsoDate } from '../../shared/dates.ts'
import type { Document } from '../../shared/document/schema.ts'
import { SEVERITIES, type Severity } from '../../shared/document/vocabulary.ts'
import { isSpoken } from '../../shared/findings/spoken.ts'
import { sayFinding, validate } from '../../shared/findings/validate.ts'
import { writerFor } from '../../shared/words/writer.ts'

export interface Judgement {
  readonly count: number
  readonly counts: readonly { readonly severity: Severity; readonly count: number }[]
  /** The others are read on the chart. */
  readonly worst: readonly {
    readonly id: string
    readonly severity: Severity
    readonly headline: string
  }[]
}

const MOST = 8

/** Muted findings are not counted, as everywhere. */
export function judgementOf(document: Document, today: IsoDate, locale: string): Judgement {
  const findings = validate(document, today).filter(isSpoken)
  const writer = writerFor(locale, document.currency)
  return {
    count: findings.length,
    counts: SEVERITIES.map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    })),
    worst: findings.slice(0, MOST).map((finding) => {
      const { headline } = sayFinding(finding, writer)
      return { id: `${finding.rule} ${headline}`, severity: finding.severity, headline }
    }),
  }
}
