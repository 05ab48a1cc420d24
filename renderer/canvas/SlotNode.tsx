// The place that a dragged card would take.
import styles from './canvas.module.css'

/** An empty, dashed card. */
export function SlotNode() {
  return <div className={styles.slot} data-slot="" />
}
