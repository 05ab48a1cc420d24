// Makes a chart out of a file with values that do not fit: they are left out, but never a role, a person or a pod.
import type { z } from 'zod'
import { type Document, documentSchema } from './schema.ts'
import { expectedText, placeText } from './schema-problem.ts'

type Issue = z.core.$ZodIssue

interface Mended {
  readonly document: Document
  /** One piece of a sentence for each value. */
  readonly notes: readonly string[]
}

/** More values than anybody could look through; then an earlier version is worth more. */
const MOST = 1_000

/** What is left out may have to be there, as a title: then it becomes an empty text. */
const ROUNDS = 3

/** null where that is not possible. The value is the reader's own, and is changed. */
export function withoutMisfits(raw: unknown): Mended | null {
  const notes: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const parsed = documentSchema().safeParse(raw, { reportInput: true })
    if (parsed.success) return { document: parsed.data, notes }
    const { issues } = parsed.error
    if (notes.length + issues.length > MOST) return null
    for (const issue of issues) {
      const note = mend(raw, issue)
      if (note === null) return null
      notes.push(note)
    }
  }
  return null
}

/** Says what it has done; null where it would cost more than a value. */
function mend(raw: unknown, issue: Issue): string | null {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(raw, path)
    if (!isHolder(holder)) return null
    for (const key of issue.keys) Reflect.deleteProperty(holder, key)
    return `${placeText(path)} was left ${expectedText(issue)}`
  }
  const holder = valueAt(raw, path.slice(0, -1))
  const key = path.at(-1)
  // A list, or a place in one, holds things that would be lost.
  if (key === undefined || !isHolder(holder) || Array.isArray(Reflect.get(holder, key))) return null
  const isMissing = !Object.hasOwn(holder, key)
  if (isMissing && issue.code === 'invalid_type' && issue.expected === 'string') {
    Reflect.set(holder, key, '')
    return `${placeText(path)} was missing and is empty now`
  }
  if (isMissing || LISTS.has(key)) return null
  Reflect.deleteProperty(holder, key)
  return `${placeText(path)} was left out, since it should be ${expectedText(issue)}`
}

/** Whatever stands in their place, it is not left out: the things in it cannot be told. */
const LISTS: ReadonlySet<PropertyKey> = new Set(['roles', 'people', 'pods', 'kpis'])

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
