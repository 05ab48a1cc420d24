// A process of its own that reads one list: what a hostile file does to it costs nobody any work.
import { readList } from './read-list.ts'

// The program asks once, and ends the process when it has its answer or has waited long enough.
process.parentPort.once('message', ({ data }) => {
  void readList(data).then((list) => process.parentPort.postMessage(list))
})
