// The name that follows the pointer while somebody is dragged onto a card.

import { useOrg } from '../state/derived.ts'
import { usePointer } from '../state/pointer.ts'
import styles from './people.module.css'

/** Nothing while nobody is dragged. */
export function PersonGhost() {
  const org = useOrg()
  const drag = usePointer((state) => (state.drag?.what.kind === 'person' ? state.drag : null))
  if (drag?.what.kind !== 'person') return null
  const { at, drop } = drag
  const name = org.person(drag.what.personId)?.name.trim() || 'Somebody without a name'
  const role = drop?.onto ? org.role(drop.onto) : undefined
  return (
    <div className={styles.ghost} style={{ left: at.x, top: at.y }} aria-hidden="true">
      <strong>{name}</strong>
      <small>{role ? `becomes ${role.title}` : 'drop on a card'}</small>
    </div>
  )
}
