// Exports a document from its window: asks where, has it drawn, writes all or nothing.
import { basename, dirname, join } from 'node:path'
import { exportFormats } from '../../shared/export-formats/formats.ts'
import type { CallResult } from '../../shared/ipc/border.ts'
import type { ExportRequest } from '../../shared/ipc/exporting.ts'
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import type { Log } from '../basics/log.ts'
import { today } from '../basics/today.ts'
import { type ExportProcess, runExportJob } from '../export/run-export-job.ts'
import { type Disk, realDisk } from '../files/disk.ts'
import { sayFailedWrite } from '../files/file-error.ts'
import { writeExport } from '../files/write-export.ts'
import { defaultFileName } from './file-names.ts'
import type { OpenWindow } from './registry.ts'
import { chooseSavePath } from './save-dialog.ts'

export interface ExportingPorts {
  readonly fontsFolder: string
  /** Where the dialog begins for a document without a file. */
  readonly documentsFolder: string
  /** How numbers are written. */
  locale(): string
  readonly log: Log
  /** A fresh process that draws one export. */
  startProcess(): ExportProcess
  readonly disk?: Disk
}

/** Answers null when the user thinks better of it, before or while it is drawn. */
export async function exportDocument(
  ports: ExportingPorts,
  open: OpenWindow,
  request: ExportRequest,
): Promise<Result<CallResult<'export:run'>, PlainError>> {
  const { disk = realDisk } = ports
  const path = await chooseExportPath(ports, open, request)
  if (path === null) return ok(null)
  const picture = await draw(ports, open, request)
  if (picture === null) return ok(null)
  if (!picture.ok) return picture
  const written = await writeExport(path, picture.value, disk)
  if (written.ok) return ok({ fileName: basename(path) })
  const { code } = written.error
  return err({ code, message: sayFailedWrite(code, basename(path)) })
}

async function chooseExportPath(
  { documentsFolder, disk = realDisk }: ExportingPorts,
  { window, document: { place } }: OpenWindow,
  { format, document }: ExportRequest,
): Promise<string | null> {
  const folder = place === null ? documentsFolder : dirname(place.path)
  return await chooseSavePath(
    window,
    {
      suggestion: join(folder, defaultFileName(document.name, format)),
      kind: exportFormats[format].kind,
      extension: format,
    },
    // Pictures are never open in a window.
    async () => false,
    disk,
  )
}

/** One at a time in a window; the window can stop it. */
async function draw(
  { fontsFolder, locale, log, startProcess }: ExportingPorts,
  open: OpenWindow,
  { format, ...request }: ExportRequest,
): Promise<Result<Uint8Array, PlainError> | null> {
  open.stopExport()
  const onProgress = (fraction: number) => open.window.send('export:progress', { fraction })
  const job = { format, request: { ...request, locale: locale(), today: today(), fontsFolder } }
  const { picture, cancel } = runExportJob(startProcess, job, { onProgress, log })
  open.stopExport = cancel
  onProgress(0)
  return await picture
}
