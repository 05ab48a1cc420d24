// A chart in a PNG: a text chunk before the pixels, whose keyword is the mark.
import type { ReadError } from '../../shared/document/read-error.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { DAMAGED, MARK, type Sealed, sealedIn, unpacked } from './sealed.ts'

const SIGNATURE_BYTES = 8

/** Length and name before the content of a chunk, check sum behind it. */
const BEFORE = 8
const BEHIND = 4

/** Characters of a sealed text, so that no program that reads pictures stumbles over it: libpng takes 8,000,000. */
export const LONGEST_TEXT = 7_900_000

/** What the text chunk holds. */
export function textChunkOf(sealed: string): Buffer {
  return Buffer.from(`${MARK}\0${sealed}`, 'latin1')
}

/**
 * Also where other programs have packed the text, or written it as Unicode. Chunks say how long they are,
 * and nothing is read beyond the end of the file. Two charts are too many already: a file may hold thousands of
 * small chunks, each of which becomes megabytes.
 */
export function sealedInPng(bytes: Uint8Array): Result<readonly Sealed[], ReadError> {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found: Sealed[] = []
  for (let at = SIGNATURE_BYTES; at + BEFORE <= png.length && found.length < 2; ) {
    const length = png.readUInt32BE(at)
    if (length >= KEYWORD.length && isOurs(png, at + BEFORE)) {
      const content = png.subarray(at + BEFORE, at + BEFORE + length)
      const text = textIn(png.toString('latin1', at + 4, at + BEFORE), content)
      const sealed = text === null || content.length < length ? null : sealedIn(text)
      if (sealed === null) return err(DAMAGED)
      found.push(sealed)
    }
    at += BEFORE + length + BEHIND
  }
  return ok(found)
}

const KEYWORD = Buffer.from(`${MARK}\0`, 'latin1')

/** Whatever the chunk is called: no other content begins so. */
function isOurs(png: Buffer, at: number): boolean {
  return png.subarray(at, at + KEYWORD.length).equals(KEYWORD)
}

/** null where it is no text chunk, or does not hold together. */
function textIn(name: string, content: Buffer): Uint8Array | null {
  const rest = content.subarray(KEYWORD.length)
  if (name === 'tEXt') return rest
  // Behind the keyword: how it is packed, of which there is one way only.
  if (name === 'zTXt') return rest[0] === 0 ? unpacked(rest.subarray(1), LONGEST_TEXT) : null
  if (name !== 'iTXt') return null
  // Is it packed, how, in which language, and the keyword in that language.
  const language = rest.indexOf(0, 2)
  const end = language < 0 ? -1 : rest.indexOf(0, language + 1)
  if (end < 0) return null
  const text = rest.subarray(end + 1)
  return rest[0] === 1 ? unpacked(text, LONGEST_TEXT) : text
}
