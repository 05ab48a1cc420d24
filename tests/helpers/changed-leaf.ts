// Another value in one place of a document, for property tests: the smallest difference there can be.
import { type Document, documentSchema } from '../../shared/document/schema.ts'
import { POD_AXES, STAGES, STRUCTURES, SUPPORT_KINDS } from '../../shared/document/vocabulary.ts'
import { ownValue } from '../../shared/is-same.ts'

/** Where a value stands, as keys from the top. */
export type Path = readonly string[]

/** Every place that holds a plain value. */
export function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]))
}

/** What may stand instead of any word of a closed list, or of a free text. */
const WORDS = [
  ...[...STAGES, ...STRUCTURES, ...POD_AXES, ...SUPPORT_KINDS],
  ...['scaling', 'established', 'simple', 'personal-trust', 'all', 'qualified', 'x'],
]

/** A copy with another value there, or null where the file format allows no other one. */
export function withOtherLeaf(document: Document, path: Path): Document | null {
  const value = path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? ownValue(part, key) : undefined),
    document,
  )
  for (const other of ['2026-01-01', ...WORDS, 0.5, 7, true, false]) {
    if (other === value || (value !== null && typeof other !== typeof value)) continue
    const changed = withLeaf(document, path, other)
    const parsed = documentSchema().safeParse(changed)
    if (parsed.success) return parsed.data
  }
  return null
}

function withLeaf(part: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (typeof part !== 'object' || part === null) throw new Error(`There is no place ${key}`)
  const copy = structuredClone(part)
  Object.defineProperty(copy, key, {
    value: withLeaf(ownValue(part, key), rest, value),
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return copy
}
