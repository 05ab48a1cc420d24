// What stands in the place of a part of the window whose code could not be loaded.
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import dialogs from '../controls/dialogs.module.css'
import { closeDialog } from '../state/store.ts'
import styles from './shell.module.css'

const SENTENCE =
  'This part of Pitcrew could not be loaded. Your chart is as it was. Try again; if that does not help, save the chart and start Pitcrew anew.'

interface FailedProps {
  readonly onRetry: () => void
}

/** In the place of a panel. */
export function PanelFailed({ onRetry }: FailedProps) {
  return (
    <div className={styles.failed}>
      <p role="alert">{SENTENCE}</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  )
}

/** In the place of a dialog. */
export function DialogFailed({ onRetry }: FailedProps) {
  return (
    <DialogFrame onClose={closeDialog}>
      <DialogTitle>Not loaded</DialogTitle>
      <p role="alert">{SENTENCE}</p>
      <div className={dialogs.actions}>
        <Button onClick={closeDialog}>Close</Button>
        <Button look="primary" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </DialogFrame>
  )
}
