// The file of a chart as pictures carry it: packed, behind a seal that says how large it is and its check sum.
import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import { LIMITS } from '../../shared/document/limits.ts'
import type { ReadError } from '../../shared/document/read-error.ts'
import { err, ok, type Result } from '../../shared/result.ts'

/** What every seal begins with; also the keyword in a PNG. Of letters alone: some programs write signs in another way. */
export const MARK = 'PitcrewChart'

const VERSION = 1

const SEAL = /^PitcrewChart (\d{1,6}) (\d{1,12}) ([\da-f]{64})$/

/** Characters of a seal at most. */
export const LONGEST_SEAL = 100

/** What a picture carries, as it was found. */
export interface Sealed {
  readonly seal: string
  /** zlib’s format; whatever stands behind its end counts for nothing. */
  readonly packed: Uint8Array
  /** Not packed at all: the file begins here. */
  readonly isPlain?: true
}

/** One line that goes with the file. */
export function sealOf(file: Uint8Array): string {
  return `${MARK} ${VERSION} ${file.length} ${sha256Of(file)}`
}

/** Seal and file as one text of ASCII, which programs that only know Latin-1 carry on unchanged. */
export function sealedText(file: Uint8Array): string {
  return `${sealOf(file)} ${deflateSync(file).toString('base64')}`
}

/** The two parts of such a text; null where it does not begin with a seal. Spaces may have become line ends. */
export function sealedIn(text: Uint8Array): Sealed | null {
  const latin = Buffer.from(text.buffer, text.byteOffset, text.length)
  const start = latin.toString('latin1', 0, 2 * LONGEST_SEAL).trimStart()
  const seal = /^\S+ \S+ \S+ \S+(?=\s)/.exec(start)?.[0]
  if (seal === undefined || !SEAL.test(seal)) return null
  const behind = latin.indexOf(seal, 0, 'latin1') + seal.length
  return { seal, packed: Buffer.from(latin.toString('latin1', behind), 'base64') }
}

/** The file, if it is whole. How large it may become is known before anything is unpacked. */
export function unsealed({ seal, packed, isPlain }: Sealed): Result<Uint8Array, ReadError> {
  const [, version, length, sha256] = SEAL.exec(seal) ?? []
  if (version === undefined) return err(DAMAGED)
  if (Number(version) > VERSION) return err({ code: 'E_TOO_NEW', version: Number(version) })
  const size = Number(length)
  if (size > LIMITS.fileBytes) return err({ code: 'E_INSIDE', fault: 'too-large' })
  const file = isPlain ? packed.subarray(0, size) : unpacked(packed, size)
  return file?.length === size && sha256Of(file) === sha256 ? ok(file) : err(DAMAGED)
}

export const DAMAGED: ReadError = { code: 'E_INSIDE', fault: 'damaged' }

/** null where it is broken, or larger. */
export function unpacked(packed: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch {
    return null
  }
}

/** More than this are in no picture of ours; looking at each takes its time. */
const MOST_MARKS = 10_000

/** Where the mark stands in these bytes; null where it stands too often. */
export function marksIn(bytes: Buffer): readonly number[] | null {
  const places: number[] = []
  for (let at = bytes.indexOf(MARK); at >= 0; at = bytes.indexOf(MARK, at + MARK.length)) {
    if (places.length === MOST_MARKS) return null
    places.push(at)
  }
  return places
}

function sha256Of(file: Uint8Array): string {
  return createHash('sha256').update(file).digest('hex')
}
