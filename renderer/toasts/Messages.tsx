// Short messages, in a row of their own above the status bar: they cover nothing that can be pressed.
import { Toast } from '@base-ui/react/toast'
import { CircleAlert, X } from 'lucide-react'
import { PASSING_AREA } from '../controls/focus-area.ts'
import { type ToastData, toastManager } from '../state/toasts.ts'
import styles from './toasts.module.css'

/** All there are can be read; so many are never there that one would have to be left out. */
const NO_LIMIT = 1000

/** Once, in the window; F6 goes there from anywhere, and back. */
export function Messages() {
  return (
    <Toast.Provider toastManager={toastManager} limit={NO_LIMIT}>
      <Toast.Viewport
        {...PASSING_AREA}
        className={styles.messages}
        aria-label="Messages"
        // `speak` has told of them, each once.
        aria-live="off"
      >
        <MessageList />
      </Toast.Viewport>
    </Toast.Provider>
  )
}

/** The newest one first. */
function MessageList() {
  const { toasts } = Toast.useToastManager<ToastData>()
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className={styles.message}
      data-kind={toast.type}
      aria-label={toast.type === 'error' ? 'Problem' : 'Message'}
      swipeDirection={[]}
      onKeyDown={(event) => {
        // It closes this message, not what else Escape would close.
        if (event.key === 'Escape') event.stopPropagation()
      }}
    >
      <Toast.Content className={styles.content}>
        {toast.type === 'error' && (
          <CircleAlert className={styles.mark} size={15} aria-hidden="true" />
        )}
        <Toast.Description className={styles.text} />
        {toast.data?.actions?.map(({ label, run }) => (
          <button key={label} type="button" className={styles.action} onClick={run}>
            {label}
          </button>
        ))}
        {toast.actionProps && <Toast.Action className={styles.action} />}
        <Toast.Close
          className={styles.close}
          aria-label="Close this message"
          // All of them are shown in full; Base UI takes those of a pile to be hidden.
          aria-hidden={undefined}
        >
          <X size={14} aria-hidden="true" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
