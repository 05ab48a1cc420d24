// Starts the process that draws exports.
import type { ProcessApart } from '../apart/process-apart.ts'
import { startApart } from '../apart/start-apart.ts'
import type { ExportJob } from './export-messages.ts'
// The path of its bundle, which the build makes apart from main's.
import script from './export-process.ts?modulePath'

/** A fresh one, which draws one export. */
export function startExportProcess(): ProcessApart<ExportJob> {
  return startApart(script, 'Pitcrew export')
}
