// Opens a file for a window: the chart comes as the text that its page gets.
import { type ChartText, chartTextOf } from '../../shared/document/chart-text.ts'
import type { Repair } from '../../shared/document/repair.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { Disk } from './disk.ts'
import { type OpenError, type OpenedFile, openFile, type Places } from './open-file.ts'

export type OpenedChart = Result<OpenedFile<ChartText>, OpenError<ChartText>>

/** As `openFile`. */
export async function openAsText(path: string, disk?: Disk, places?: Places): Promise<OpenedChart> {
  const opened = await openFile(path, disk, places)
  if (!opened.ok) return err(withText(opened.error))
  return ok({ ...opened.value, document: chartTextOf(opened.value.document) })
}

function withText(error: OpenError): OpenError<ChartText> {
  switch (error.code) {
    case 'E_GRAPH':
      return { ...error, repair: repairAsText(error.repair) }
    case 'E_SCHEMA':
      return { ...error, repair: error.repair && repairAsText(error.repair) }
    default:
      return error
  }
}

function repairAsText({ document, notes }: Repair): Repair<ChartText> {
  return { document: chartTextOf(document), notes }
}
