// A process of its own that draws one export, so that windows stay alive and a crash costs no work.
import { doExportJob } from './do-export-job.ts'

// The program asks once, and ends the process when it has its answer or wants it no longer.
process.parentPort.once('message', ({ data }) => {
  void doExportJob(data, (news) => process.parentPort.postMessage(news))
})
