// Is a file a chart, or does it carry one? Nothing else may be written over it unasked.
import { FORMAT } from '../../shared/document/envelope.ts'

/** The name of the format, as it stands in every chart. */
const NAME = `"${FORMAT}"`

/** Characters between the two ends of `"format": "salesorg"`, with room for other programs' spaces. */
const MOST_BEFORE = 40

/** Also of a damaged one: it may be the only copy, and worth mending. */
export function holdsChart(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = content.indexOf(NAME); at >= 0; at = content.indexOf(NAME, at + 1)) {
    const before = content.toString('latin1', Math.max(0, at - MOST_BEFORE), at)
    if (/"format"\s*:\s*$/.test(before)) return true
  }
  return false
}
