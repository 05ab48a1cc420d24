// What stands in the place of a part of the window whose code could not be loaded.
import { useEffect, useId, useRef } from 'react'
import { Button } from '../controls/Button.tsx'
import dialogs from '../controls/dialogs.module.css'
import { closeDialog } from '../state/store.ts'
import styles from './shell.module.css'

const SENTENCE =
  'This part of Pitcrew could not be loaded. Your chart is as it was. Try again; if that does not help, save the chart and start Pitcrew anew.'

interface FailedProps {
  readonly onRetry: () => void
  /** Of what is there only while it is wanted; missing: a panel is always there, and a dialog is the one that is open. */
  readonly onClose?: () => void
}

/** In the place of a panel. */
export function PanelFailed(props: FailedProps) {
  return (
    <div className={styles.failed}>
      <Said {...props} />
    </div>
  )
}

/** Over the chart, for what has no place of its own in the window: all that has one keeps it. */
export function PieceFailed(props: FailedProps) {
  return (
    <div className={`${styles.failed} ${styles.over}`}>
      <Said {...props} />
    </div>
  )
}

function Said({ onRetry, onClose }: FailedProps) {
  return (
    <>
      <p role="alert">{SENTENCE}</p>
      <div className={styles.choices}>
        <Button onClick={onRetry}>Try again</Button>
        {onClose && <Button onClick={onClose}>Close</Button>}
      </div>
    </>
  )
}

/** In the place of a dialog; the browser's own, since the frame of the others may be what did not come. */
export function DialogFailed({ onRetry, onClose = closeDialog }: FailedProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className={`${dialogs.popup} ${dialogs.plain}`}
      aria-labelledby={title}
      // It is not for what lies below as well, as the dialog that the guide was asked for in.
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation()
      }}
      // Escape: it goes because the session says so.
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={title} className={dialogs.title}>
        Not loaded
      </h2>
      <p role="alert">{SENTENCE}</p>
      <div className={dialogs.actions}>
        <Button onClick={onClose}>Close</Button>
        <Button look="primary" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </dialog>
  )
}
