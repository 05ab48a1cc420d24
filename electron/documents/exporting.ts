// Exports a document from its window: asks where, draws, writes all or nothing.
import { basename, dirname, join } from 'node:path'
import type { CallResult, ExportRequest } from '../../shared/ipc.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { type Disk, realDisk } from '../files/disk.ts'
import { sayFailedWrite } from '../files/file-error.ts'
import { writeExport } from '../files/write-export.ts'
import type { CallError } from '../ipc/handle.ts'
import { today } from '../today.ts'
import { defaultFileName } from './file-names.ts'
import type { OpenWindow } from './registry.ts'
import { chooseSavePath } from './save-dialog.ts'

export interface ExportingPorts {
  readonly fontsFolder: string
  /** Where the dialog begins for a document without a file. */
  readonly documentsFolder: string
  readonly disk?: Disk
}

/** Answers null when the user thinks better of it. */
export async function exportDocument(
  { fontsFolder, documentsFolder, disk = realDisk }: ExportingPorts,
  { window, document: { place } }: OpenWindow,
  request: ExportRequest,
): Promise<Result<CallResult<'export:run'>, CallError>> {
  // Loaded only here: the native canvas would slow down every start.
  const { FORMATS } = await import('../export/formats.ts')
  const format = FORMATS[request.format]
  const folder = place === null ? documentsFolder : dirname(place.path)
  const path = await chooseSavePath(
    window,
    {
      suggestion: join(folder, defaultFileName(request.document.name, request.format)),
      kind: format.name,
      extension: request.format,
    },
    // Pictures are never open in a window.
    async () => false,
    disk,
  )
  if (path === null) return ok(null)
  const picture = await format.write({ ...request, today: today(), fontsFolder })
  if (!picture.ok) return err(picture.error)
  const written = await writeExport(path, picture.value, disk)
  if (written.ok) return ok({ fileName: basename(path) })
  const { code } = written.error
  return err({ code, message: sayFailedWrite(code, basename(path)) })
}
