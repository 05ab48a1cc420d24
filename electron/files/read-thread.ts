// A thread of its own that reads one large chart, so that windows stay alive meanwhile.
import { parentPort, workerData } from 'node:worker_threads'
import { openFile } from './open-file.ts'

// The program names the file when it starts the thread, which ends by itself after its answer.
void openFile(String(workerData)).then((opened) => parentPort?.postMessage(opened))
