// How large files are, as people write it.
import { tenths } from '../../shared/words/figures.ts'
import { type Words, words } from '../../shared/words/phrase.ts'

const KILO = 1_000
const MEGA = 1_000_000

/** "14 kB" or "3.1 MB"; never nothing, since even an empty chart is a file. */
export function sizeInWords(bytes: number): Words {
  const kilobytes = Math.max(1, Math.round(bytes / KILO))
  return kilobytes < KILO ? words`${kilobytes} kB` : words`${tenths(bytes / MEGA)} MB`
}
