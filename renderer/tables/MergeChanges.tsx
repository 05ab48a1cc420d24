// What merging a list would do to the chart: who is new, changed, emptied or gone, each to be ticked.
import { CHANGE_KINDS, type MergeChange } from '../../shared/tables/merge-list.ts'
import { useWriter } from '../state/writer.ts'
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

/** More than this nobody goes through one by one; all of a kind can be ticked at once. */
const MOST = 60

export function MergeChanges({ shown }: { readonly shown: ShownList }) {
  if (shown.changes.length === 0)
    return <p className={styles.more}>The list says what the chart says: nothing changes.</p>
  return CHANGE_KINDS.map((kind) => {
    const changes = shown.changes.filter((change) => change.kind === kind)
    return changes.length > 0 && <Group key={kind} kind={kind} changes={changes} shown={shown} />
  })
}

interface GroupProps {
  readonly kind: MergeChange['kind']
  readonly changes: readonly MergeChange[]
  readonly shown: ShownList
}

function Group({ kind, changes, shown }: GroupProps) {
  const { write } = useWriter()
  const { title, about } = KINDS[kind]
  const ticked = changes.filter(({ isTicked }) => isTicked).length
  return (
    <section aria-label={title}>
      <h3>
        {title} <small>{about}</small>
      </h3>
      <label className={styles.header}>
        <input
          type="checkbox"
          checked={ticked === changes.length}
          onChange={({ target }) => {
            for (const { id } of changes) shown.tick(id, target.checked)
          }}
        />
        All {write(changes.length)}
      </label>
      <ul className={styles.issues}>
        {changes.slice(0, MOST).map(({ id, words, isTicked }) => (
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
        {changes.length > MOST && <li>and {write(changes.length - MOST)} more</li>}
      </ul>
    </section>
  )
}
