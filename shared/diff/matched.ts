// Finds the things of one list again in another one.
import { groupedBy } from '../grouped.ts'

interface Pair<Thing> {
  readonly before: Thing
  readonly after: Thing
  /** Where it stood before. */
  readonly at: number
}

export interface Matched<Thing> {
  /** Those in both, in the order after. */
  readonly kept: readonly Pair<Thing>[]
  readonly added: readonly Thing[]
  readonly removed: readonly Thing[]
}

/**
 * Matches things by their key, and only by that: one that went and came back under another id is gone
 * and new, though its title and person are the same. Guessing would call two people of one name the
 * same, and links go by ids. Where a file has one key twice, the first goes with the first. Linear.
 */
export function matched<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Matched<Thing> {
  if (before === after) return { kept: [], added: [], removed: [] }
  const places = groupedBy(before.keys(), (at) => {
    const thing = before[at]
    return thing === undefined ? null : keyOf(thing)
  })
  const used = new Map<string, number>()
  const kept: Pair<Thing>[] = []
  const added: Thing[] = []
  for (const thing of after) {
    const key = keyOf(thing)
    const turn = used.get(key) ?? 0
    used.set(key, turn + 1)
    const at = places.get(key)?.[turn]
    const old = at === undefined ? undefined : before[at]
    if (at === undefined || old === undefined) added.push(thing)
    else kept.push({ before: old, after: thing, at })
  }
  const found = new Set(kept.map(({ at }) => at))
  return { kept, added, removed: before.filter((_thing, at) => !found.has(at)) }
}
