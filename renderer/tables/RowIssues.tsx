// What is to be known of single rows before they come onto the chart, in plain words.
import { counted } from '../../shared/words/lists.ts'
import { useWriter } from '../state/writer.ts'
import styles from './tables.module.css'
import type { ShownPlan } from './use-table-plan.ts'

/** More than this nobody reads in a dialog. */
const MOST = 40

export function RowIssues({ shown }: { readonly shown: ShownPlan }) {
  const { write } = useWriter()
  const said = [...new Set(shown.plan.issues.map((issue) => write(issue.words)))]
  if (said.length === 0) return null
  return (
    <section aria-label="To be known">
      <h3>
        To be known{' '}
        <small>
          {write(counted(said.length, 'thing', 'things'))}; nothing is guessed in silence
        </small>
      </h3>
      <ul className={styles.issues}>
        {said.slice(0, MOST).map((each) => (
          <li key={each}>{each}</li>
        ))}
        {said.length > MOST && <li>and {write(said.length - MOST)} more</li>}
      </ul>
    </section>
  )
}
