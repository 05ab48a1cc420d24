// Samples as the program shows them: their dates move along with the calendar.
import { readFileSync } from 'node:fs'
import { isoDate } from '../../shared/dates.ts'
import { freshlyDated } from '../../shared/document/freshly-dated.ts'
import { readDocument } from '../../shared/document/read-document.ts'
import { writeDocument } from '../../shared/document/write-document.ts'

/** The text of that sample's file as of today, so that pictures taken later show the same findings. */
export function sampleOfToday(path: string): string {
  const read = readDocument(readFileSync(path, 'utf8'))
  if (!read.ok) throw new Error(`${path} does not open: ${read.error.code}`)
  const now = new Date()
  const today = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate())
  return writeDocument(freshlyDated(read.value, today))
}
