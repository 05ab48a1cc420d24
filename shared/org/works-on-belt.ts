// Whether somebody works in one of the four stages, in any of their roles.
import type { Person } from '../document/schema.ts'
import { beltStagesOf } from './lanes.ts'
import type { Org } from './org.ts'

/** A manager who does is a player-coach, and has less time to lead. */
export function worksOnBelt(org: Org, person: Person): boolean {
  return org.rolesHeldBy(person).some((role) => beltStagesOf(role).length > 0)
}
