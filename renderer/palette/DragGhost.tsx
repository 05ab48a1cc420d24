// The card that follows the pointer while a role is dragged from the palette.
import { usePointer } from '../state/pointer.ts'
import styles from './palette.module.css'

/** Nothing while nothing is dragged. */
export function DragGhost() {
  const drag = usePointer((state) => (state.drag?.what.kind === 'template' ? state.drag : null))
  if (drag?.what.kind !== 'template') return null
  const { at, drop } = drag
  const { template } = drag.what
  return (
    <div className={styles.ghost} style={{ left: at.x, top: at.y }} aria-hidden="true">
      <span className={styles.plus} style={{ background: `var(--stage-${template.stage})` }}>
        +
      </span>
      <span>
        <strong>{template.title}</strong>
        <small>{drop ? 'drop to add' : 'drop into a lane'}</small>
      </span>
    </div>
  )
}
