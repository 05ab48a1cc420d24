// Short messages above the status bar: problems, and things that are done and can be undone.

import { Toast } from '@base-ui/react/toast'
import type { Words } from '../../shared/words/phrase.ts'
import { tipOfCommand } from '../controls/tip.ts'
import type { Session } from './session.ts'
import { speak } from './speak.ts'
import { currentDocument, undoEdit, useSession } from './store.ts'
import { currentWriter } from './writer.ts'

export interface ToastData {
  readonly actions?: readonly ToastAction[]
}

export const toastManager = Toast.createToastManager<ToastData>()

/** Milliseconds; what has to be read stays until it is closed. */
const SHORT = 5000
const LONG = 0

/** Tells something that can be forgotten. The same sentence is there once, however often it is told. */
export function tell(message: Words): void {
  const description = currentWriter().write(message)
  toastManager.add({ id: description, description, timeout: SHORT })
  speak(description)
}

export interface ToastAction {
  readonly label: string
  run(): void
}

/** Milliseconds; long enough to choose. */
const CHOICE = 20_000

/** Tells something with what can be done about it; a long one stays until it is closed. Answers the message's id. */
export function tellWith(
  message: Words,
  actions: readonly ToastAction[],
  { isLong = false } = {},
): string {
  const description = currentWriter().write(message)
  const timeout = isLong ? LONG : CHOICE
  toastManager.add({ id: description, description, timeout, data: { actions } })
  speak(description)
  return description
}

/** Closes what was told, if it is still there. */
export function closeMessage(id: string): void {
  toastManager.close(id)
}

/**
 * Tells how the chart was just changed, with the way back. After the next change that way would take
 * back something else: the message goes. A long one stays until then, or until it is closed.
 */
export function tellDone(message: Words, { isLong = false } = {}): void {
  const done = currentDocument()
  const description = currentWriter().write(message)
  const id = toastManager.add({
    description,
    timeout: isLong ? LONG : SHORT,
    actionProps: { children: 'Undo', onClick: undoEdit, ...tipOfCommand('undo') },
  })
  speak(description)
  closeOnce(id, ({ history }) => history.present !== done)
}

/** Tells what holds for a while: once it does not any more, the message goes. A long one stays until then. */
export function tellWhile(
  message: Words,
  holds: (session: Session) => boolean,
  { isLong = false } = {},
): void {
  const description = currentWriter().write(message)
  const timeout = isLong ? LONG : SHORT
  const id = toastManager.add({ id: description, description, timeout })
  speak(description)
  closeOnce(id, (session) => !holds(session))
}

function closeOnce(id: string, isOver: (session: Session) => boolean): void {
  const stop = useSession.subscribe((session) => {
    if (!isOver(session)) return
    stop()
    toastManager.close(id)
  })
}

/** Tells a problem in its one sentence; stays until closed, and is there once, however often it is told. */
export function tellProblem(message: string): void {
  toastManager.add({
    id: message,
    description: message,
    type: 'error',
    timeout: LONG,
  })
  speak(message, 'urgent')
}
