// What merging a list would do to the chart: who is new, changed, emptied or gone, each to be ticked.
import type { MergeChange } from '../../shared/tables/merge-list.ts'
import { useWriter } from '../state/writer.ts'
import type { ChangeGroup } from './change-groups.ts'
import styles from './tables.module.css'
import type { ShownList } from './use-list-plan.ts'

const KINDS: Readonly<
  Record<MergeChange['kind'], { readonly title: string; readonly about: string }>
> = {
  new: { title: 'New', about: 'on the list, and not on the chart' },
  changed: { title: 'Changed', about: 'as the list says' },
  emptied: {
    title: 'Emptied?',
    about: 'cells of the list are empty; ticked, they clear what the chart says',
  },
  gone: { title: 'Gone?', about: 'on the chart, and not on the list; nobody goes unless ticked' },
}

type ShownChanges = Pick<ShownList, 'changes' | 'tick' | 'tickAll'>

/** Ticks changes one by one or all of a kind; who is not on the list is left alone unless ticked. */
export function MergeChanges({ shown }: { readonly shown: ShownChanges }) {
  if (shown.changes.length === 0)
    return <p className={styles.more}>The list says what the chart says: nothing changes.</p>
  return shown.changes.map((group) => <Group key={group.kind} group={group} shown={shown} />)
}

interface GroupProps {
  readonly group: ChangeGroup
  readonly shown: ShownChanges
}

function Group({ group: { kind, count, ticked, shown: changes }, shown }: GroupProps) {
  const { write } = useWriter()
  const { title, about } = KINDS[kind]
  return (
    <section aria-label={title}>
      <h3>
        {title} <small>{about}</small>
      </h3>
      <label className={styles.header}>
        <input
          type="checkbox"
          checked={ticked === count}
          onChange={({ target }) => shown.tickAll(kind, target.checked)}
        />
        All {write(count)}
      </label>
      <ul className={styles.issues}>
        {changes.map(({ id, words, isTicked }) => (
          <li key={id}>
            <label className={styles.header}>
              <input
                type="checkbox"
                checked={isTicked}
                onChange={({ target }) => shown.tick(id, target.checked)}
              />
              {write(words)}
            </label>
          </li>
        ))}
        {count > changes.length && <li>and {write(count - changes.length)} more</li>}
      </ul>
    </section>
  )
}
