// Starts the process that reads a picture, as Electron's utility process.
import { utilityProcess } from 'electron'
// The path of its bundle, which the build makes apart from main's.
import script from './photo-process.ts?modulePath'
import type { PhotoProcess } from './read-photo.ts'

/** A fresh one, which reads one picture. */
export function startPhotoProcess(): PhotoProcess {
  const child = utilityProcess.fork(script, [], { serviceName: 'Pitcrew photo' })
  return {
    send: (bytes) => child.postMessage(bytes),
    onMessage: (listener) => void child.once('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill() {
      // It cannot be ended before it has begun.
      if (!child.kill()) child.once('spawn', () => child.kill())
    },
  }
}
