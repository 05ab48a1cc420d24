// Short messages at the lower right: problems, and things that are done and can be undone.
import { Toast } from '@base-ui/react/toast'

export const toastManager = Toast.createToastManager()

/** Milliseconds; problems stay until they are read. */
const SHORT = 5000
const LONG = 0

/** Tells that something was done, with a button where it can be taken back. */
export function tell(message: string, action?: { label: string; run: () => void }): void {
  toastManager.add({
    description: message,
    timeout: SHORT,
    ...(action ? { actionProps: { children: action.label, onClick: action.run } } : {}),
  })
}

/** Tells a problem in its one sentence; stays until closed. */
export function tellProblem(message: string): void {
  toastManager.add({ description: message, type: 'error', priority: 'high', timeout: LONG })
}
