// All bars above the chart; none is there as long as nothing has happened.
import { AREA } from '../controls/focus-area.ts'
import styles from './bars.module.css'
import { RecoveredBar } from './RecoveredBar.tsx'

/** One below the other, the most urgent first. */
export function Bars() {
  return (
    <div {...AREA} className={styles.bars}>
      <RecoveredBar />
    </div>
  )
}
