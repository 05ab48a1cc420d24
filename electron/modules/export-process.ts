// Starts the process that draws exports, as Electron's utility process.
import { utilityProcess } from 'electron'
import type { ExportProcess } from '../export/run-export-job.ts'

/** `script` is the built electron/export-process.ts. */
export function startExportProcess(script: string): ExportProcess {
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
