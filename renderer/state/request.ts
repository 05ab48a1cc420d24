// Asks the Electron side to do something, and tells in the window where it could not.
import type { CallArgs, CallName } from '../../shared/ipc/border.ts'
import { call } from '../bridge/api.ts'
import { tellProblem } from './toasts.ts'

/** True when it was done. For calls whose answer nobody waits for otherwise. */
export async function request<Name extends CallName>(
  name: Name,
  ...args: CallArgs<Name>
): Promise<boolean> {
  const reply = await call(name, ...args)
  if (!reply.ok) tellProblem(reply.error.message)
  return reply.ok
}
