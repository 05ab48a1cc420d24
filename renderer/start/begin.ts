// What the start screen's choices do: in this window while nobody has touched its chart, else in another one.
import type { CallArgs, CallName } from '../../shared/ipc/border.ts'
import { call } from '../bridge/api.ts'
import { closeDialog, currentSession } from '../state/store.ts'
import { tellProblem } from '../state/toasts.ts'

/** Asks for another chart; false where that was refused or nothing was opened, which is said. */
export async function begin<Name extends CallName>(
  name: Name,
  ...args: CallArgs<Name>
): Promise<boolean> {
  const reply = await call(name, ...args)
  if (!reply.ok) tellProblem(reply.error.message)
  const isDone = reply.ok && reply.value !== false
  // The chart of this window may have stayed, with the other one in a window of its own; or the new one
  // has come with a dialog to fill it.
  if (isDone && currentSession().dialog?.kind === 'start') closeDialog()
  return isDone
}
