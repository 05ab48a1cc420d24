// The charts that come with the program.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { IsoDate } from '../../shared/dates.ts'
import { freshlyDated } from '../../shared/document/freshly-dated.ts'
import { readDocument } from '../../shared/document/read-document.ts'
import type { Document } from '../../shared/document/schema.ts'
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'

/** Reads a sample by its name, which the table of calls has checked to be no path; dated by today. */
export async function readSample(
  folder: string,
  name: string,
  today: IsoDate,
): Promise<Result<Document, PlainError>> {
  try {
    const read = readDocument(await readFile(join(folder, `${name}.salesorg`), 'utf8'))
    if (read.ok) return ok(freshlyDated(read.value, today))
  } catch {
    // Said below, together with a sample that cannot be read.
  }
  return err({ code: 'E_GONE', message: `There is no sample called “${name}”.` })
}
