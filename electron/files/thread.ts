// A thread of its own that reads or writes out one large chart, so that windows stay alive meanwhile.
import { parentPort, workerData } from 'node:worker_threads'
import { doThreadJob } from './thread-job.ts'

// The program says what to do when it starts the thread, which ends by itself after its answer.
void doThreadJob(workerData).then(({ answer, handedOver }) =>
  parentPort?.postMessage(answer, handedOver),
)
