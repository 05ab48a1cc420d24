// Turns "the third card of this lane" into a place in the document's order of roles.
import type { Document, Role } from '../document/schema.ts'
import { type Lane, laneKey, laneOf } from '../org/lanes.ts'

/** Index in `roles` for a card to stand at `index` among the lane's cards; missing: at the end. */
export function placeAmong(
  roles: readonly Role[],
  document: Document,
  lane: Lane,
  index: number | undefined,
): number {
  const key = laneKey(lane)
  const places = roles.flatMap((role, at) => (laneKey(laneOf(role, document)) === key ? at : []))
  const next = index === undefined ? undefined : places[index]
  if (next !== undefined) return next
  const last = places.at(-1)
  return last === undefined ? roles.length : last + 1
}
