// Stands in for the process that draws exports: does its work in the test's own process.
import type { ProcessApart } from '../../electron/apart/process-apart.ts'
import { doExportJob } from '../../electron/export/do-export-job.ts'
import type { ExportJob } from '../../electron/export/export-messages.ts'

/** Never exits, and hears of no end. */
export function exportProcessHere(): ProcessApart<ExportJob> {
  let tell: (message: unknown) => void = () => {}
  return {
    // Later, as from a process: the asker goes on first.
    send: (job) => void setImmediate(() => void doExportJob(job, (news) => tell(news))),
    onMessage(listener) {
      tell = listener
    },
    onExit() {},
    kill() {},
  }
}
