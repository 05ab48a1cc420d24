// The card that follows the pointer while a role is dragged from the palette.
import { usePointer } from '../state/pointer.ts'
import styles from './palette.module.css'

/** Nothing while nothing is dragged. */
export function DragGhost() {
  const drag = usePointer((state) => state.paletteDrag)
  if (!drag) return null
  return (
    <div className={styles.ghost} style={{ left: drag.x, top: drag.y }} aria-hidden="true">
      <span className={styles.plus} style={{ background: `var(--stage-${drag.template.stage})` }}>
        +
      </span>
      <span>
        <strong>{drag.template.title}</strong>
        <small>drop to add</small>
      </span>
    </div>
  )
}
