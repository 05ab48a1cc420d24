// All bars above the chart; none is there as long as nothing has happened to its file.
import { AREA } from '../controls/focus-area.ts'
import styles from './bars.module.css'
import { ChangedOnDiskBar } from './ChangedOnDiskBar.tsx'
import { LeftChartsBar } from './LeftChartsBar.tsx'
import { OpeningBar } from './OpeningBar.tsx'
import { RecoveredBar } from './RecoveredBar.tsx'
import { RecoveryOffBar } from './RecoveryOffBar.tsx'

/** One below the other, the most urgent first. */
export function Bars() {
  return (
    <div {...AREA} className={styles.bars}>
      <ChangedOnDiskBar />
      <OpeningBar />
      <RecoveryOffBar />
      <RecoveredBar />
      <LeftChartsBar />
    </div>
  )
}
