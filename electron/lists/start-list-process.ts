// Starts the process that reads a list.
import type { ProcessApart } from '../apart/process-apart.ts'
import { startApart } from '../apart/start-apart.ts'
// The path of its bundle, which the build makes apart from main's.
import script from './list-process.ts?modulePath'
import type { ListJob } from './read-list.ts'

/** A fresh one, which reads one list. */
export function startListProcess(): ProcessApart<ListJob> {
  return startApart(script, 'Pitcrew list')
}
