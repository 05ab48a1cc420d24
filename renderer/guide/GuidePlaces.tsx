// The two places of the guide: beside the chart, and over a dialog that is open. One file, so that one part is loaded.
import { useEffect } from 'react'
import { DialogFrame } from '../controls/DialogFrame.tsx'
import { DialogAside } from '../controls/dialog-room.ts'
import { closeGuide, leaveGuideInDialog, useGuide } from '../state/guide.ts'
import { Guide } from './Guide.tsx'
import styles from './guide.module.css'

/** The chart stays in use: one reads a step and takes it. Where there is little room it lies over the chart. */
export function GuideDock() {
  const isInFront = useGuide(({ isInDialog }) => !isInDialog)
  return (
    <div className={styles.dock}>
      <Guide isInFront={isInFront} />
    </div>
  )
}

/** What was begun in the dialog is still there afterwards. */
export function GuideInDialog() {
  useEffect(() => leaveGuideInDialog, [])
  return (
    // Over it there is no other.
    <DialogAside value={null}>
      <DialogFrame label="Guide" look="aside" className={styles.over} onClose={closeGuide}>
        <Guide isInFront />
      </DialogFrame>
    </DialogAside>
  )
}
