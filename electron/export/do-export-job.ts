// The work of the process that draws exports: one job, told about as it goes.
import type { ExportJob, ExportNews } from './export-messages.ts'
import { lackingNote } from './lacking-note.ts'
import { pagesForPrinter } from './pages-for-printer.ts'
import { writers } from './writers.ts'

/** Less progress than this is not worth a message. */
const STEP = 0.01

/** Draws, and tells; never throws. */
export async function doExportJob(
  { format, request }: ExportJob,
  tell: (news: ExportNews) => void,
): Promise<void> {
  let told = 0
  try {
    const write = format === 'print' ? pagesForPrinter : writers[format]
    const onProgress = (fraction: number) => {
      if (fraction < told + STEP) return
      told = fraction
      tell({ kind: 'progress', fraction })
    }
    const picture = await write(request, onProgress, (characters) =>
      tell({ kind: 'note', message: lackingNote(format, request, characters) }),
    )
    if (picture.ok) tell({ kind: 'done', bytes: picture.value })
    else tell({ kind: 'refused', code: picture.error.code, message: picture.error.message })
  } catch (cause) {
    tell({ kind: 'failed', cause: cause instanceof Error ? String(cause.stack) : String(cause) })
  }
}
