// Opens a chart named on the command line, or inside a picture, with a sentence that names it as it was written there.
import { resolve } from 'node:path'
import { sayReadError } from '../../../shared/document/read-error.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import { realDisk } from '../../files/disk.ts'
import { fileErrorOf, sayFailedRead } from '../../files/file-error.ts'
import type { KnownFile } from '../../files/identity.ts'
import { chartIn, type OpenError, openFile } from '../../files/open-file.ts'
import { type CliIo, plainName, plainText } from '../terminal/cli-io.ts'
import type { Failure } from './failure.ts'

/** In the place of a file: what comes in, or what goes out. */
export const STANDARD = '-'

/** As it is called in sentences. */
const INPUT = 'standard input'

export interface NamedChart {
  readonly document: Document
  /** null: it came in by the standard input. */
  readonly file: KnownFile | null
}

/** The chart in a file, or one plain sentence saying why not and where. */
export async function openChart(
  name: string,
  io: Pick<CliIo, 'folder' | 'readInput'>,
  locale: string,
): Promise<Result<NamedChart, Failure>> {
  const opened = await openNamed(name, io)
  return opened.ok ? opened : err(failureToOpen(opened.error, name, locale))
}

/** The same, with what is known of a chart that cannot be read: it may be repaired. */
export async function openNamed(
  name: string,
  io: Pick<CliIo, 'folder' | 'readInput'>,
): Promise<Result<NamedChart, OpenError>> {
  if (name === STANDARD) return await openInput(io)
  return await openFile(resolve(io.folder, name), realDisk, 'files-and-pictures')
}

/** One plain sentence about what could not be read, and why. */
export function failureToOpen(error: OpenError, name: string, locale: string): Failure {
  const said = sayOpenError(error, name === STANDARD ? INPUT : name, locale)
  return { file: name, code: error.code, message: plainText(said) }
}

async function openInput({
  readInput,
}: Pick<CliIo, 'readInput'>): Promise<Result<NamedChart, OpenError>> {
  try {
    const chart = chartIn(await readInput(), 'files-and-pictures')
    return chart.ok ? ok({ document: chart.value.document, file: null }) : chart
  } catch (cause) {
    return err(fileErrorOf(cause))
  }
}

function sayOpenError(error: OpenError, name: string, locale: string): string {
  if (name === INPUT && error.code === 'E_EMPTY')
    return 'Nothing came in by the standard input, so nothing was opened.'
  if (!('detail' in error)) return writerFor(locale, undefined).write(sayReadError(error, name))
  return error.code === 'E_GONE'
    ? `“${plainName(name)}” was not opened: there is no such file.`
    : sayFailedRead(error.code, name)
}
