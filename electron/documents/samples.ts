// The charts that come with the program.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readDocument } from '../../shared/document/read-document.ts'
import type { Document } from '../../shared/document/schema.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { CallError } from '../ipc/handle.ts'

/** Reads a sample by its name, which the table of calls has checked to be no path. */
export async function readSample(
  folder: string,
  name: string,
): Promise<Result<Document, CallError>> {
  try {
    const read = readDocument(await readFile(join(folder, `${name}.salesorg`), 'utf8'))
    if (read.ok) return ok(read.value)
  } catch {
    // Said below, together with a sample that cannot be read.
  }
  return err({ code: 'E_GONE', message: `There is no sample called “${name}”.` })
}
