// What the validator says of a chart that is not there yet: how much, and the worst of it.
import { useMemo } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import { SeverityMark } from '../findings/SeverityMark.tsx'
import { useDay } from '../state/day.ts'
import { useWriter } from '../state/writer.ts'
import { type Judgement, judgementOf } from './judgement.ts'
import styles from './tables.module.css'

/** Judges a document that no window shows yet; each is judged once. */
export function FindingsOf({ document }: { readonly document: Document }) {
  const day = useDay()
  const { locale } = useWriter()
  return (
    <Findings
      judgement={useMemo(() => judgementOf(document, day, locale), [document, day, locale])}
    />
  )
}

/** Shows a judgement that is there already, as one that was made beside the page. */
export function Findings({ judgement }: { readonly judgement: Judgement }) {
  const { write } = useWriter()
  const { count, counts, worst } = judgement
  return (
    <section aria-label="Findings it will have">
      <h3>Findings it will have</h3>
      <p className={styles.severities}>
        {counts.map(({ severity, count: own }) => (
          <span key={severity}>
            <SeverityMark severity={severity} />
            {write(own)}
          </span>
        ))}
      </p>
      <ul className={styles.findings}>
        {worst.map(({ id, severity, headline }) => (
          <li key={id}>
            <SeverityMark severity={severity} />
            <span>{headline}</span>
          </li>
        ))}
        {count > worst.length && <li>and {write(count - worst.length)} others</li>}
      </ul>
    </section>
  )
}
