// Writes a chart that a command made: to a file of its own, or to the standard output.
import { extname, resolve } from 'node:path'
import { readableText, reasonUnreadable } from '../../../shared/document/readable-text.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { words } from '../../../shared/words/phrase.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import type { KnownFile } from '../../files/identity.ts'
import { writeExport } from '../../files/write-export.ts'
import { type CliIo, plainName } from '../terminal/cli-io.ts'
import type { Failure } from './failure.ts'
import { objectionToReplacing } from './may-replace.ts'
import { STANDARD } from './open-chart.ts'
import { sayFailedExport } from './say-failed-export.ts'

interface ChartToWrite {
  /** What the command was given, as it was named; failures tell of it. */
  readonly file: string
  /** The file that was read, which is never written over; null where there is none. */
  readonly source: KnownFile | null
  /** As it was named: a file, or - for the standard output. */
  readonly output: string
  /** `--force` */
  readonly isForced: boolean
  readonly locale: string
}

/** Why a chart may not have this name, as the end of a sentence; null where it may. */
export function objectionToName(output: string): string | null {
  if (output === STANDARD || extname(output).toLowerCase() === '.salesorg') return null
  return 'its name has to end in .salesorg'
}

/** Nothing is written over but charts of the same bytes, unless it is forced; never the chart that was read. */
export async function writeChart(
  document: Document,
  { file, source, output, isForced, locale }: ChartToWrite,
  io: Pick<CliIo, 'folder' | 'print'>,
): Promise<Result<null, Failure>> {
  const misnamed = objectionToName(output)
  if (misnamed !== null) return refusedToWrite(file, output, misnamed)
  const text = readableText(document)
  if (!text.ok) {
    const { why, advice } = reasonUnreadable(text.error)
    const reason = writerFor(locale, undefined).write(words`${why}; ${advice}`)
    return refusedToWrite(file, output, reason)
  }
  if (output === STANDARD) {
    io.print(text.value)
    return ok(null)
  }
  const bytes = new TextEncoder().encode(text.value)
  const target = resolve(io.folder, output)
  const objection = await objectionToReplacing({ target, source, kind: 'chart', bytes, isForced })
  if (objection !== null) return refusedToWrite(file, output, objection)
  const written = await writeExport(target, bytes)
  if (written.ok) return ok(null)
  const { code } = written.error
  return err({ file, code, message: sayFailedExport(code, output) })
}

/** A sentence that says what was not written, and why. */
export function refusedToWrite(
  file: string,
  output: string,
  reason: string,
): Result<never, Failure> {
  const name = output === STANDARD ? 'standard output' : output
  return err({
    file,
    code: 'E_REFUSED',
    message: `“${plainName(name)}” was not written: ${reason}.`,
  })
}
