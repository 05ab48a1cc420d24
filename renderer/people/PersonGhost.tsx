// The name that follows the pointer while somebody is dragged onto a card.
import { asBeginning, personName, roleTitle } from '../../shared/names/called.ts'
import { useOrg } from '../state/derived.ts'
import { usePointer } from '../state/pointer.ts'
import styles from './people.module.css'

/** Nothing while nobody is dragged. */
export function PersonGhost() {
  const org = useOrg()
  const drag = usePointer((state) => (state.drag?.what.kind === 'person' ? state.drag : null))
  if (drag?.what.kind !== 'person') return null
  const { at, drop } = drag
  const person = org.person(drag.what.personId)
  if (!person) return null
  const role = drop?.onto ? org.role(drop.onto) : undefined
  return (
    <div className={styles.ghost} style={{ left: at.x, top: at.y }} aria-hidden="true">
      <strong>{asBeginning(personName(person))}</strong>
      <small>{role ? `becomes ${roleTitle(role)}` : 'drop on a card'}</small>
    </div>
  )
}
