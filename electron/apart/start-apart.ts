// Starts a process apart, as Electron's utility process.
import { utilityProcess } from 'electron'
import type { ProcessApart } from './process-apart.ts'

/** A fresh one. `script` is the path of its bundle; `name` is how the system lists it. */
export function startApart<Job>(script: string, name: string): ProcessApart<Job> {
  const child = utilityProcess.fork(script, [], { serviceName: name })
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
