// What a file is that is no chart, as far as its bytes tell.
import { type Beginning, type FileKind, KINDS } from './kinds.ts'

/** Bytes that are looked at; a page may begin with long comments. */
const BEGINNING = 2_048

/** null where nothing is known of it, as of a damaged chart. */
export function kindOf(bytes: Uint8Array): FileKind | null {
  if (isInConflict(bytes)) return 'conflict'
  const beginning = beginningOf(bytes)
  for (const id of KIND_IDS) if (KINDS[id].isBegunBy(beginning)) return id
  return null
}

const KIND_IDS = Object.keys(KINDS).filter((id): id is FileKind => Object.hasOwn(KINDS, id))

function beginningOf(bytes: Uint8Array): Beginning {
  const first = String.fromCharCode(...bytes.subarray(0, BEGINNING))
  return { bytes: first, text: first.replace(/^\xef\xbb\xbf/, '').trimStart() }
}

const LINE_END = 0x0a
const OPENING = [...'<<<<<<<'].map((sign) => sign.charCodeAt(0))
const CLOSING = [...'>>>>>>>'].map((sign) => sign.charCodeAt(0))

/** Git marks both ends of what it could not merge, each at the beginning of a line. */
function isInConflict(bytes: Uint8Array): boolean {
  const opening = lineWith(OPENING, bytes, 0)
  return opening >= 0 && lineWith(CLOSING, bytes, opening) >= 0
}

/** Where the next line begins that begins so; -1 where none does. */
function lineWith(signs: readonly number[], bytes: Uint8Array, from: number): number {
  for (let at = from; at >= 0; ) {
    if (signs.every((sign, place) => bytes[at + place] === sign)) return at
    const end = bytes.indexOf(LINE_END, at)
    at = end < 0 ? -1 : end + 1
  }
  return -1
}
