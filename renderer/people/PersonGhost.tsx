// The name that follows the pointer while somebody is dragged onto a card.

import { useOrg } from '../state/derived.ts'
import { usePointer } from '../state/pointer.ts'
import styles from './people.module.css'

/** Nothing while nobody is dragged. */
export function PersonGhost() {
  const org = useOrg()
  const drag = usePointer((state) => state.personDrag)
  if (!drag) return null
  const role = drag.over === null ? undefined : org.role(drag.over)
  return (
    <div className={styles.ghost} style={{ left: drag.x, top: drag.y }} aria-hidden="true">
      <strong>{drag.name}</strong>
      <small>{role ? `becomes ${role.title}` : 'drop on a card'}</small>
    </div>
  )
}
