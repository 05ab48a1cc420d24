// The process that draws exports, under plain Node; built and started by tests.
import { doExportJob } from '../../electron/export/do-export-job.ts'
import type { ExportJob } from '../../electron/export/export-messages.ts'

process.once('message', (job: ExportJob) => {
  void doExportJob(job, (news) => process.send?.(news))
})
