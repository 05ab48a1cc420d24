// How large the file of a chart is, without writing it; after an edit only what differs is measured.
import type { Document } from './schema.ts'

/** The lists whose things stay the same objects while others change. */
const LISTS: ReadonlySet<string> = new Set(['pods', 'people', 'roles', 'kpis'])

/** Spaces before what stands in the document, and before a thing in one of its lists. */
const PART_INDENT = 4
const THING_INDENT = 6

/** Bytes around a part: its quotes, colon, brackets and comma. */
const AROUND_PART = 24

/** Bytes of the envelope around the document, with room to spare. */
const ENVELOPE = 100

const sizes = new WeakMap<Document, number>()

/**
 * Bytes of the chart's file: never less than `writeDocument` writes, and hardly more. `before` is a
 * chart that this one was made from; what both have in common is not looked at again.
 */
export function fileSizeOf(document: Document, before?: Document): number {
  const known = sizes.get(document)
  if (known !== undefined) return known
  const size =
    before === undefined
      ? ENVELOPE + growth({}, document)
      : fileSizeOf(before) + growth(before, document)
  sizes.set(document, size)
  return size
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let length = text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Two characters make one of four bytes, so each of the pair counts for two.
    if (code > 0x7f) length += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1
  }
  return length
}

/** Bytes by which the second is larger. */
function growth(before: object, after: object): number {
  let bytes = 0
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now]: unknown[] = [Reflect.get(before, key), Reflect.get(after, key)]
    if (old !== now)
      bytes += LISTS.has(key) ? listGrowth(old, now) : partSize(key, now) - partSize(key, old)
  }
  return bytes
}

function partSize(key: string, value: unknown): number {
  return value === undefined ? 0 : utf8Length(key) + AROUND_PART + sizeAt(PART_INDENT, value)
}

function listGrowth(before: unknown, after: unknown): number {
  const [old, now] = [listOf(before), listOf(after)]
  // Most edits change few things, and leave those before and after them where they are.
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  const rest = Math.min(old.length, now.length) - head
  while (tail < rest && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  const gone = new Set(old.slice(head, old.length - tail))
  let bytes = before === undefined ? partSize('people', []) : 0
  for (const thing of now.slice(head, now.length - tail))
    if (!gone.delete(thing)) bytes += sizeAt(THING_INDENT, thing)
  for (const thing of gone) bytes -= sizeAt(THING_INDENT, thing)
  return bytes
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** With line ends, the spaces before each line, and a comma. */
function sizeAt(indent: number, value: unknown): number {
  const text = JSON.stringify(value, null, 2) ?? ''
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return utf8Length(text) + lines * indent + ',\n'.length
}
