// What the validator says of a chart that is not there yet: how much, and the worst of it.
import { useMemo } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import { SEVERITIES } from '../../shared/document/vocabulary.ts'
import { isSpoken } from '../../shared/findings/spoken.ts'
import { sayFinding, validate } from '../../shared/findings/validate.ts'
import { writerFor } from '../../shared/words/writer.ts'
import { SeverityMark } from '../findings/SeverityMark.tsx'
import { useDay } from '../state/day.ts'
import { useWriter } from '../state/writer.ts'
import styles from './tables.module.css'

/** The others are read on the chart. */
const MOST = 8

export function FindingsOf({ document }: { readonly document: Document }) {
  const day = useDay()
  const writer = writerFor(useWriter().locale, document.currency)
  const findings = useMemo(() => validate(document, day).filter(isSpoken), [document, day])
  return (
    <section aria-label="Findings it will have">
      <h3>Findings it will have</h3>
      <p className={styles.severities}>
        {SEVERITIES.map((severity) => (
          <span key={severity}>
            <SeverityMark severity={severity} />
            {writer.write(findings.filter((finding) => finding.severity === severity).length)}
          </span>
        ))}
      </p>
      <ul className={styles.findings}>
        {findings.slice(0, MOST).map((finding) => {
          const { headline } = sayFinding(finding, writer)
          return (
            <li key={`${finding.rule} ${headline}`}>
              <SeverityMark severity={finding.severity} />
              <span>{headline}</span>
            </li>
          )
        })}
        {findings.length > MOST && <li>and {writer.write(findings.length - MOST)} others</li>}
      </ul>
    </section>
  )
}
