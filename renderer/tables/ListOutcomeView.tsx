// The chart as a list would make it: small, counted, and judged.
import { FindingsChange } from '../structure-switch/FindingsChange.tsx'
import { countsOfChart, undecidedAmong } from './counts.ts'
import { FindingsOf } from './FindingsOf.tsx'
import { OutcomeFrame } from './OutcomeFrame.tsx'
import styles from './tables.module.css'
import type { ShownList } from './use-list-plan.ts'

/** Follows every answer, or says why nothing would come of the list. */
export function ListOutcomeView({ shown }: { readonly shown: ShownList }) {
  const { document, refusal } = shown.outcome
  const undecided = undecidedAmong(document.roles)
  return (
    <OutcomeFrame document={document} refusal={refusal} counts={countsOfChart(document)}>
      {undecided > 0 && (
        <p className={styles.more}>Whoever is without a stage can be placed later.</p>
      )}
      {shown.target === 'merge' ? (
        <FindingsChange document={document} />
      ) : (
        <FindingsOf document={document} />
      )}
    </OutcomeFrame>
  )
}
