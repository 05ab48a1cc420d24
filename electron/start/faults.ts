// Faults of the program itself: noted in the log, said once in plain words, never a stack trace.
import { dialog } from 'electron'
import type { Log } from '../basics/log.ts'

/** Keeps the program running, because the user's work is still in its windows. */
export function setupFaults(source: NodeJS.Process, log: Log): void {
  let isSaid = false
  function report(what: string, cause: unknown): void {
    log(what, cause)
    if (isSaid) return
    isSaid = true
    dialog.showErrorBox(
      'Something went wrong inside Pitcrew',
      'Your work is still open. Save it, under another name to be safe, and start Pitcrew again.',
    )
  }
  source.on('uncaughtException', (cause) => report('uncaught exception', cause))
  source.on('unhandledRejection', (cause) => report('unhandled rejection', cause))
}
