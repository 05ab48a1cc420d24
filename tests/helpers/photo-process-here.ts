// Stands in for the process that reads photos: does its work in the test's own process.
import type { ProcessApart } from '../../electron/apart/process-apart.ts'
import { makePhoto } from '../../electron/photos/make-photo.ts'

/** Never exits, and hears of no end. */
export function photoProcessHere(): ProcessApart<Uint8Array> {
  let tell: (message: unknown) => void = () => {}
  return {
    // Later, as from a process: the asker goes on first.
    send: (bytes) => void setImmediate(async () => tell(await makePhoto(bytes))),
    onMessage(listener) {
      tell = listener
    },
    onExit() {},
    kill() {},
  }
}
