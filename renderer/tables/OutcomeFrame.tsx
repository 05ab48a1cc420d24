// The chart as it would be, in short: its picture, what it counts, and what is said of it.
import type { ReactNode } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import type { Part, Words } from '../../shared/words/phrase.ts'
import { writerFor } from '../../shared/words/writer.ts'
import dialogs from '../controls/dialogs.module.css'
import { useWriter } from '../state/writer.ts'
import { SmallPicture } from '../structure-switch/SmallPicture.tsx'
import styles from './tables.module.css'

interface OutcomeFrameProps {
  readonly document: Document
  /** Why nothing of it can be done; null where it can. */
  readonly refusal: Words | null
  readonly counts: readonly Part[]
  /** What is found in it. */
  readonly children: ReactNode
}

/** Amounts are written in the currency of the chart that would come out. */
export function OutcomeFrame({ document, refusal, counts, children }: OutcomeFrameProps) {
  const { write } = writerFor(useWriter().locale, document.currency)
  return (
    <aside className={`${dialogs.scrolled} ${styles.outcome}`} aria-label="What will come out">
      <h3>
        What will come out <small>follows every answer</small>
      </h3>
      <SmallPicture document={document} />
      {refusal !== null && <p className={styles.refusal}>{write(refusal)}</p>}
      <ul className={styles.counts}>
        {counts.map((each) => (
          <li key={write(each)}>{write(each)}</li>
        ))}
      </ul>
      {children}
    </aside>
  )
}
