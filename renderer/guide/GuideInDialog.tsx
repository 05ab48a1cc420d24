// The guide over a dialog that is open: what was begun there is still there afterwards.
import { useEffect } from 'react'
import { DialogAside, DialogFrame } from '../controls/DialogFrame.tsx'
import { closeGuide, leaveGuideInDialog } from '../state/guide.ts'
import { Guide } from './Guide.tsx'
import styles from './guide.module.css'

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
