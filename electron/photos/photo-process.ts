// A process of its own that reads one picture: what a hostile file does to it costs nobody any work.
import { makePhoto } from './make-photo.ts'

// The program asks once, and ends the process when it has its answer or has waited long enough.
process.parentPort.once('message', ({ data }) => {
  void makePhoto(data).then((photo) => process.parentPort.postMessage(photo))
})
