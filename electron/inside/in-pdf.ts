// A chart in a PDF: an attached file, whose dictionary holds the seal. Only that is read, nothing else of the PDF.
import type { ReadError } from '../../shared/document/read-error.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { DAMAGED, LONGEST_SEAL, marksIn, type Sealed } from './sealed.ts'

/** The key of the seal in the dictionary. */
export const SEAL_KEY = 'Pitcrew'

const KEY = new RegExp(`/${SEAL_KEY}\\s*\\($`)

/** Characters of a dictionary before and behind its seal; ours has 300 in all. */
const MOST_AROUND = 2_000

/**
 * Streams stand in a PDF by themselves, never packed with others, so the dictionary is found as text; a
 * program that unpacks whatever a PDF says could be made to fill the memory.
 */
export function sealedInPdf(bytes: Uint8Array): Result<readonly Sealed[], ReadError> {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const marks = marksIn(pdf)
  if (marks === null) return err(DAMAGED)
  const found: Sealed[] = []
  for (const at of marks) {
    const before = pdf.toString('latin1', Math.max(0, at - MOST_AROUND), at)
    const behind = pdf.toString('latin1', at, at + LONGEST_SEAL + MOST_AROUND)
    if (!KEY.test(before)) continue
    const sealed = streamBehind(pdf, at, before, behind)
    if (sealed === null) return err(DAMAGED)
    found.push(sealed)
  }
  return ok(found)
}

/** null where it is not an attached file in a form that is read here. */
function streamBehind(pdf: Buffer, at: number, before: string, behind: string): Sealed | null {
  const seal = /^[^()\\]+(?=\))/.exec(behind)?.[0]
  const begin = /\bstream\r?\n/.exec(behind)
  const object = before.lastIndexOf(' obj')
  if (seal === undefined || begin === null || object < 0) return null
  const dictionary = before.slice(object) + behind.slice(0, begin.index)
  if (!/\/EmbeddedFile\b/.test(dictionary) || dictionary.includes('endobj')) return null
  const packed = pdf.subarray(at + begin.index + begin[0].length)
  const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]
  if (filter === undefined) return { seal, packed, isPlain: true }
  return /^(?:\[\s*)?\/FlateDecode(?:\s*\])?$/.test(filter) ? { seal, packed } : null
}
