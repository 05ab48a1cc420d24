// A chart in an SVG: the text of an element for metadata. Looked for as text, since reading XML can be made to go wrong.
import type { ReadError } from '../../shared/document/read-error.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { DAMAGED, marksIn, type Sealed, sealedIn } from './sealed.ts'

/** Characters before the mark in which the tag has to stand, with what other programs write into it. */
const MOST_BEFORE = 400

const TAG = /<(?:[\w-]+:)?metadata(?:\s[^<>]*)?>\s*$/

/** Names on the chart are escaped, so none of them can look like the element. */
export function sealedInSvg(bytes: Uint8Array): Result<readonly Sealed[], ReadError> {
  const svg = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const marks = marksIn(svg)
  if (marks === null) return err(DAMAGED)
  const found: Sealed[] = []
  for (const at of marks) {
    if (!TAG.test(svg.toString('latin1', Math.max(0, at - MOST_BEFORE), at))) continue
    const end = svg.indexOf('<', at)
    const sealed = end < 0 ? null : sealedIn(svg.subarray(at, end))
    if (sealed === null) return err(DAMAGED)
    found.push(sealed)
  }
  return ok(found)
}
