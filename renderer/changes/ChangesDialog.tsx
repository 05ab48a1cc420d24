// What is different between two versions of the chart, in sentences.
import { Dialog } from '@base-ui/react/dialog'
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import dialogs from '../controls/dialogs.module.css'
import { closeDialog, useSession } from '../state/store.ts'
import { ChangeList } from './ChangeList.tsx'
import styles from './changes.module.css'

/** Open as long as it is there. */
export function ChangesDialog() {
  const dialog = useSession((session) => session.dialog)
  if (dialog?.kind !== 'changes') return null
  return (
    <DialogFrame onClose={closeDialog} className={styles.popup}>
      <DialogTitle help="earlier-versions">{dialog.title}</DialogTitle>
      <ChangeList versions={dialog.versions} />
      <div className={dialogs.actions}>
        <Dialog.Close render={<Button />}>Close</Dialog.Close>
      </div>
    </DialogFrame>
  )
}
