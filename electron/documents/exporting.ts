// Exports a document from its window: asks where, has it drawn, writes all or nothing.

import { basename, dirname, join } from 'node:path'
import { LIMITS } from '../../shared/document/limits.ts'
import { exportFormats } from '../../shared/export-formats/formats.ts'
import type { CallResult } from '../../shared/ipc/border.ts'
import type { ExportRequest } from '../../shared/ipc/exporting.ts'
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import { type Disk, realDisk } from '../files/disk.ts'
import { sayFailedWrite } from '../files/file-error.ts'
import { holdsChart } from '../files/holds-chart.ts'
import { quoted } from '../files/quoted.ts'
import { writeExport } from '../files/write-export.ts'
import { drawExport, type ExportingPorts } from './drawing-export.ts'
import { defaultFileName } from './file-names.ts'
import type { OpenWindow } from './registry.ts'
import { chooseSavePath, sayTaken } from './save-dialog.ts'
import { windowShowing } from './window-showing.ts'

/** What each window exported last: a page never learns a path. */
const written = new WeakMap<OpenWindow, string>()

/** Answers null when the user thinks better of it, before or while it is drawn. */
export async function exportDocument(
  ports: ExportingPorts,
  open: OpenWindow,
  request: ExportRequest,
): Promise<Result<CallResult<'export:run'>, PlainError>> {
  const { disk = realDisk } = ports
  const path = await chooseExportPath(ports, open, request)
  if (path === null) return ok(null)
  const picture = await drawExport(ports, open, request)
  if (picture === null) return ok(null)
  if (!picture.ok) return picture
  const { bytes, ...about } = picture.value
  // Drawing takes its time, in which the file may have been opened.
  if (await windowShowing(ports.registry, disk, path)) return err(isOpenNow(path))
  const saved = await writeExport(path, bytes, disk)
  if (saved.ok) {
    written.set(open, path)
    return ok({ fileName: basename(path), ...about })
  }
  const { code } = saved.error
  return err({ code, message: sayFailedWrite(code, basename(path)) })
}

/** In its folder. */
export function showExport(ports: ExportingPorts, open: OpenWindow): Result<null, PlainError> {
  const path = written.get(open)
  if (path === undefined) return err(NOTHING_WRITTEN)
  ports.showInFolder(path)
  return ok(null)
}

/** In another program. */
export async function openExport(
  ports: ExportingPorts,
  open: OpenWindow,
): Promise<Result<null, PlainError>> {
  const path = written.get(open)
  if (path === undefined) return err(NOTHING_WRITTEN)
  const problem = await ports.openFile(path)
  if (problem === '') return ok(null)
  ports.log('an exported file was not opened', problem)
  const message = `${quoted(basename(path))} could not be opened: this computer has no program for it, or the file is gone.`
  return err({ code: 'E_NOT_OPENED', message })
}

const NOTHING_WRITTEN: PlainError = {
  code: 'E_NOTHING_WRITTEN',
  message: 'This window has not exported anything yet.',
}

/** Answers null when it was stopped. */
export async function copyPicture(
  ports: ExportingPorts,
  open: OpenWindow,
  request: ExportRequest,
): Promise<Result<CallResult<'export:copy-picture'>, PlainError>> {
  // Nobody sees what else is on a clipboard: never with the chart.
  const asked = { ...request, format: 'png', withChart: undefined } as const
  const picture = await drawExport(ports, open, asked)
  if (picture === null) return ok(null)
  if (!picture.ok) return picture
  const { bytes, ...about } = picture.value
  await ports.putPicture(bytes)
  return ok(about)
}

async function chooseExportPath(
  ports: ExportingPorts,
  open: OpenWindow,
  { format, document }: ExportRequest,
): Promise<string | null> {
  const { documentsFolder, disk = realDisk } = ports
  const { place } = open.document
  const folder = place === null ? documentsFolder : dirname(place.path)
  return await chooseSavePath(
    open.window,
    {
      suggestion: join(folder, defaultFileName(document.name, format)),
      kind: exportFormats[format].kind,
      extension: format,
    },
    async (chosen) => await mayReplace(ports, open, chosen),
    disk,
  )
}

/** Never an open chart, whatever links lead to it; any other chart only after a question. */
async function mayReplace(
  { registry, disk = realDisk }: ExportingPorts,
  open: OpenWindow,
  path: string,
): Promise<boolean> {
  const shown = await windowShowing(registry, disk, path)
  if (shown !== null) {
    await sayTaken(open.window, path, shown === open ? 'this window' : 'another window')
    return false
  }
  if (!(await isChartAt(disk, path))) return true
  const answer = await open.window.ask({
    kind: 'warning',
    message: `${quoted(basename(path))} is a chart, or carries one. Replace the chart with the export?`,
    detail: 'The chart in that file would be lost.',
    buttons: ['Choose another name', 'Replace the chart'],
    escapeButton: 0,
  })
  return answer === 1
}

async function isChartAt(disk: Disk, path: string): Promise<boolean> {
  try {
    const realPath = await disk.realpath(path)
    const { isFile, size } = await disk.stat(realPath)
    return isFile && size <= LIMITS.fileBytes && holdsChart(await disk.read(realPath))
  } catch {
    // Not there, or not to be read: what can be done with it, writing will tell.
    return false
  }
}

function isOpenNow(path: string): PlainError {
  return {
    code: 'E_OPEN',
    message: `${quoted(basename(path))} was not exported: a window shows this file by now; nothing was changed, so choose another name.`,
  }
}
