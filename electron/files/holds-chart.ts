// Is a file a chart, or does it carry one? Nothing else may be written over it unasked.
import { FORMAT } from '../../shared/document/envelope.ts'
import { LONGEST_SEAL, MARK } from '../inside/sealed.ts'

/** The name of the format, as it stands in every chart. */
const NAME = `"${FORMAT}"`

/** Characters between the two ends of `"format": "salesorg"`, with room for other programs' spaces. */
const MOST_BEFORE = 40

/** Also of a damaged one: it may be the only copy, and worth mending. */
export function holdsChart(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return isAround(content, NAME, isFormat) || isAround(content, MARK, isSeal)
}

function isFormat(before: string): boolean {
  return /"format"\s*:\s*$/.test(before)
}

/** A seal says two numbers more; in a PNG the mark is a keyword, which a zero ends. */
function isSeal(_before: string, behind: string): boolean {
  return /^(?:\0| \d+ \d+ [\da-f]{64})/.test(behind)
}

/** Places that are looked at. Where there are more, the file is rather asked about once too often. */
const MOST_PLACES = 10_000

function isAround(
  content: Buffer,
  sign: string,
  isIt: (before: string, behind: string) => boolean,
): boolean {
  let places = 0
  for (let at = content.indexOf(sign); at >= 0; at = content.indexOf(sign, at + 1)) {
    const end = at + sign.length
    const before = content.toString('latin1', Math.max(0, at - MOST_BEFORE), at)
    places += 1
    if (places > MOST_PLACES) return true
    if (isIt(before, content.toString('latin1', end, end + LONGEST_SEAL))) return true
  }
  return false
}
