// The chart as it would be with a table's people on it: small, counted, and judged.
import { money } from '../../shared/words/figures.ts'
import { counted } from '../../shared/words/lists.ts'
import { type Part, words } from '../../shared/words/phrase.ts'
import dialogs from '../controls/dialogs.module.css'
import { useDocument } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import { FindingsChange } from '../structure-switch/FindingsChange.tsx'
import { SmallPicture } from '../structure-switch/SmallPicture.tsx'
import styles from './tables.module.css'
import type { ShownPlan } from './use-table-plan.ts'

export function Outcome({ shown }: { readonly shown: ShownPlan }) {
  const { write } = useWriter()
  const before = useDocument()
  const { document, plan, refusal } = shown
  const added = new Set(plan.roleIds)
  const roles = document.roles.filter(({ id }) => added.has(id))
  const undecided = roles.filter(({ stages }) => stages.length === 0).length
  const quota = roles.reduce((sum, role) => sum + (role.quota ?? 0), 0)
  const counts: readonly Part[] = [
    counted(document.people.length - before.people.length, 'new person', 'new people'),
    counted(roles.length, 'role', 'roles'),
    ...(undecided > 0 ? [counted(undecided, 'without a stage', 'without a stage')] : []),
    ...(quota > 0 ? [words`${money(quota)} of quota a year`] : []),
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
      <FindingsChange document={document} />
    </aside>
  )
}
