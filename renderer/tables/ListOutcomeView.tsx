// The chart as a list would make it: small, counted, and judged.
import { money } from '../../shared/words/figures.ts'
import { counted } from '../../shared/words/lists.ts'
import type { Part } from '../../shared/words/phrase.ts'
import { writerFor } from '../../shared/words/writer.ts'
import dialogs from '../controls/dialogs.module.css'
import { useWriter } from '../state/writer.ts'
import { FindingsChange } from '../structure-switch/FindingsChange.tsx'
import { SmallPicture } from '../structure-switch/SmallPicture.tsx'
import { FindingsOf } from './FindingsOf.tsx'
import styles from './tables.module.css'
import type { ShownList } from './use-list-plan.ts'

export function ListOutcomeView({ shown }: { readonly shown: ShownList }) {
  const { locale } = useWriter()
  const { document, refusal } = shown.outcome
  const { write } = writerFor(locale, document.currency)
  const undecided = document.roles.filter(({ stages }) => stages.length === 0).length
  const quota = document.roles.reduce((sum, role) => sum + (role.quota ?? 0), 0)
  const counts: readonly Part[] = [
    counted(document.people.length, 'person', 'people'),
    counted(document.roles.length, 'role', 'roles'),
    ...(undecided > 0 ? [counted(undecided, 'without a stage yet', 'without a stage yet')] : []),
    ...(quota > 0 ? [money(quota)] : []),
  ]
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
      {undecided > 0 && (
        <p className={styles.more}>Whoever is without a stage can be placed later.</p>
      )}
      {shown.target === 'merge' ? (
        <FindingsChange document={document} />
      ) : (
        <FindingsOf document={document} />
      )}
    </aside>
  )
}
