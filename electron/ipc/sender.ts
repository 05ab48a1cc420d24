// Who is calling: only the main frame of one of our own pages is listened to.
import { UI_ORIGIN } from '../page-files/ui-files.ts'

/** What is looked at of Electron's event. */
export interface CallEvent {
  readonly sender: { readonly id: number; readonly mainFrame: CallFrame }
  /** null, or throwing, once the frame has gone or has moved on to another page. */
  readonly senderFrame: CallFrame | null
}

export interface CallFrame {
  readonly origin: string
}

/** Fails closed: whatever cannot be told for certain is a stranger. */
export function isOwnPage(event: CallEvent): boolean {
  try {
    const frame = event.senderFrame
    return frame !== null && frame === event.sender.mainFrame && frame.origin === UI_ORIGIN
  } catch {
    // Electron throws when a disposed frame is asked for anything.
    return false
  }
}
