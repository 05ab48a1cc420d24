// Samples as the program shows them: their dates move along with the calendar.
import { basename, dirname } from 'node:path'
import { today } from '../../electron/basics/today.ts'
import { readSample } from '../../electron/documents/samples.ts'
import { writeDocument } from '../../shared/document/write-document.ts'

/** The text of that sample's file as of today, so that pictures taken later show the same findings. */
export async function sampleOfToday(path: string): Promise<string> {
  const read = await readSample(dirname(path), basename(path, '.salesorg'), today())
  if (!read.ok) throw new Error(read.error.message)
  return writeDocument(read.value)
}
