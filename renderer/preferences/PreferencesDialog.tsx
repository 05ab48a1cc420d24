// What somebody prefers, whatever chart is open: one file for each group. All of it holds at once.
import { Dialog } from '@base-ui/react/dialog'
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import { closeDialog } from '../state/store.ts'
import { AppearanceSection } from './AppearanceSection.tsx'
import { CardsSection } from './CardsSection.tsx'
import { NewChartsSection } from './NewChartsSection.tsx'
import { NumbersSection } from './NumbersSection.tsx'
import styles from './preferences.module.css'
import { StartSection } from './StartSection.tsx'

/** Open as long as it is there. */
export function PreferencesDialog() {
  return (
    <DialogFrame onClose={closeDialog} className={styles.popup}>
      <header className={styles.head}>
        <DialogTitle help="preferences">Preferences</DialogTitle>
        <p>They hold in all windows at once, and stay on this computer.</p>
      </header>
      <div className={styles.groups}>
        <AppearanceSection />
        <CardsSection />
        <NumbersSection />
        <StartSection />
        <NewChartsSection />
      </div>
      <footer className={styles.foot}>
        <Dialog.Close render={<Button />}>Close</Dialog.Close>
      </footer>
    </DialogFrame>
  )
}
