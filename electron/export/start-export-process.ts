// Starts the process that draws exports, as Electron's utility process.
import { utilityProcess } from 'electron'
// The path of its bundle, which the build makes apart from main's.
import script from './export-process.ts?modulePath'
import type { ExportProcess } from './run-export-job.ts'

/** A fresh one, which draws one export. */
export function startExportProcess(): ExportProcess {
  const child = utilityProcess.fork(script, [], { serviceName: 'Pitcrew export' })
  return {
    send: (job) => child.postMessage(job),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill() {
      // It cannot be ended before it has begun.
      if (!child.kill()) child.once('spawn', () => child.kill())
    },
  }
}
