// The chart as a list would make it: small, counted, and judged.
import { money } from '../../shared/words/figures.ts'
import { counted } from '../../shared/words/lists.ts'
import { type Part, words } from '../../shared/words/phrase.ts'
import { FindingsChange } from '../structure-switch/FindingsChange.tsx'
import { FindingsOf } from './FindingsOf.tsx'
import { OutcomeFrame } from './OutcomeFrame.tsx'
import styles from './tables.module.css'
import type { ShownList } from './use-list-plan.ts'

export function ListOutcomeView({ shown }: { readonly shown: ShownList }) {
  const { document, refusal } = shown.outcome
  const undecided = document.roles.filter(({ stages }) => stages.length === 0).length
  const quota = document.roles.reduce((sum, role) => sum + (role.quota ?? 0), 0)
  const counts: readonly Part[] = [
    counted(document.people.length, 'person', 'people'),
    counted(document.roles.length, 'role', 'roles'),
    ...(undecided > 0 ? [counted(undecided, 'without a stage yet', 'without a stage yet')] : []),
    ...(quota > 0 ? [words`${money(quota)} of quota a year`] : []),
  ]
  return (
    <OutcomeFrame document={document} refusal={refusal} counts={counts}>
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
