// Puts the bytes of an export where they belong: into a file, or to the standard output.
import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { err, ok, type Result } from '../../../shared/result.ts'
import { fileErrorOf, systemCodeOf } from '../../files/file-error.ts'
import type { KnownFile } from '../../files/identity.ts'
import { writeExport } from '../../files/write-export.ts'
import { realPathOf } from '../chart-files/charts-named.ts'
import type { Failure } from '../chart-files/failure.ts'
import { objectionToReplacing } from '../chart-files/may-replace.ts'
import { STANDARD } from '../chart-files/open-chart.ts'
import { reasonOf, sayFailedExport } from '../chart-files/say-failed-export.ts'
import { refusedToWrite } from '../chart-files/write-chart.ts'
import type { CliIo } from '../terminal/cli-io.ts'
import type { ExportOutput } from './export-outputs.ts'

interface Place {
  /** The chart, as it was named. */
  readonly file: string
  /** null: it came in by the standard input. */
  readonly source: KnownFile | null
  /** Real paths of all charts that are exported. */
  readonly kept: ReadonlySet<string>
  /** `--force` */
  readonly isForced: boolean
}

/** All of it, or nothing and why in one plain sentence. The folder of `--out-dir` is made where it is missing. */
export async function writeOutput(
  bytes: Uint8Array,
  { format, output, isFoundName }: ExportOutput,
  { file, source, kept, isForced }: Place,
  io: Pick<CliIo, 'folder' | 'printBytes' | 'width'>,
): Promise<Result<null, Failure>> {
  if (output === STANDARD) {
    // A width means a terminal.
    if (io.width !== null)
      return refusedToWrite(file, output, 'it is a terminal; lead it into a file or a program')
    io.printBytes(bytes)
    return ok(null)
  }
  const target = resolve(io.folder, output)
  if (isFoundName) {
    const why = await whyNoFolder(dirname(target))
    if (why !== null) return refusedToWrite(file, output, why)
  }
  const real = await realPathOf(target)
  if (kept.has(real) && real !== source?.realPath)
    return refusedToWrite(file, output, 'it is one of the charts, so give another folder')
  const objection = await objectionToReplacing({
    target,
    source,
    kind: format,
    bytes,
    isForced,
    isFoundName,
  })
  if (objection !== null) return refusedToWrite(file, output, objection)
  const written = await writeExport(target, bytes)
  if (written.ok) return ok(null)
  const { code } = written.error
  return err({ file, code, message: sayFailedExport(code, output) })
}

/** Why there is no such folder, and none could be made, as the end of a sentence; null: it is there. */
async function whyNoFolder(path: string): Promise<string | null> {
  try {
    await mkdir(path, { recursive: true })
    return null
  } catch (cause) {
    const code = systemCodeOf(cause)
    if (code === 'EEXIST' || code === 'ENOTDIR') return 'there is a file in the place of its folder'
    const error = fileErrorOf(cause)
    return error.code === 'E_READ_ONLY' ? 'you may not make its folder' : reasonOf(error.code)
  }
}
