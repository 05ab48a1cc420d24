// Stands in for the process that reads lists: does its work in the test's own process.
import type { ProcessApart } from '../../electron/apart/process-apart.ts'
import { type ListJob, readList } from '../../electron/lists/read-list.ts'

/** Never exits, and hears of no end. */
export function listProcessHere(): ProcessApart<ListJob> {
  let tell: (message: unknown) => void = () => {}
  return {
    // Later, as from a process: the asker goes on first.
    send: (job) => void setImmediate(async () => tell(await readList(job))),
    onMessage(listener) {
      tell = listener
    },
    onExit() {},
    kill() {},
  }
}
