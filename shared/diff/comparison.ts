// Compares two versions of one thing: field by field, and what is in it that the format does not know.
import { isSame, ownValue } from '../is-same.ts'
import type { FieldChange } from './change.ts'

/** How each field of a thing is compared; a field that is missing here does not compile. */
export type Sameness<Thing, Field extends keyof Thing> = {
  readonly [Key in Field]-?: (was: Thing[Key], is: Thing[Key]) => boolean
}

export interface Comparison<Thing, Field extends keyof Thing> {
  /** Fields that hold something else, in the order of the table. */
  changes(before: Thing, after: Thing): readonly FieldChange<Thing, Field>[]
  /** Keys that hold something else, and that are neither in the table nor known otherwise. */
  unknownKeys(before: Thing, after: Thing): readonly string[]
}

/** Makes the comparison of things with these fields; `known` are keys that are compared elsewhere. */
export function comparison<Thing extends object, Field extends keyof Thing>(
  same: Sameness<Thing, Field>,
  known: readonly Exclude<keyof Thing, Field>[],
): Comparison<Thing, Field> {
  const fields = Object.keys(same).filter((key): key is Field & string => Object.hasOwn(same, key))
  const knownKeys: ReadonlySet<PropertyKey> = new Set([...fields, ...known])
  return {
    changes(before, after) {
      const changes: FieldChange<Thing, Field>[] = []
      if (before === after) return changes
      for (const field of fields) {
        const [was, is] = [before[field], after[field]]
        if (was !== is && !same[field](was, is)) changes.push({ field, was, is })
      }
      return changes
    },
    unknownKeys(before, after) {
      if (before === after) return []
      const changed = Object.keys(after).filter(
        (key) => !knownKeys.has(key) && !isSame(ownValue(before, key), ownValue(after, key)),
      )
      const gone = Object.keys(before).filter(
        (key) => !knownKeys.has(key) && !Object.hasOwn(after, key),
      )
      return [...changed, ...gone]
    },
  }
}

/** For texts, numbers and ids. */
export function isEqual<Value>(was: Value, is: Value): boolean {
  return was === is
}

/** Fields that may be left out: an empty text is like none. */
export function isSameText(was: string | undefined, is: string | undefined): boolean {
  return (was ?? '') === (is ?? '')
}

/** The same for lists. */
export function isSameList<Item>(
  was: readonly Item[] | undefined,
  is: readonly Item[] | undefined,
): boolean {
  return isSame(was ?? [], is ?? [])
}
