// What a calculated belt lacks is in hand where its open roles end it.
import type { Belt, Capacity } from '../capacity/capacity-of.ts'
import { type StageSet, stagesOf } from '../capacity/stage-set.ts'
import type { Role } from '../document/schema.ts'
import type { Org } from '../org/org.ts'

interface Place {
  readonly belt: Belt
  readonly set: StageSet
}

/**
 * Is a role of these stages still to be filled, and is it over once every role is filled by somebody past
 * learning? Only then a finding may say "until".
 */
export function isInHand(
  org: Org,
  capacity: Capacity,
  { belt, set }: Place,
  isOver: (later: Belt) => boolean,
): boolean {
  if (openRolesIn(org, belt, set).length === 0) return false
  const later = filledBelt(capacity, belt)
  return later !== null && isOver(later)
}

/** Roles of these stages that are still to be filled: somebody has seen that they lack people. */
export function openRolesIn(org: Org, { scope }: Belt, set: StageSet): readonly Role[] {
  const roles = stagesOf(set).flatMap((stage) => org.rolesIn(stage, scope))
  return [...new Set(roles)].filter((role) => org.holderOf(role) === null && role.fte > 0)
}

/** The same belt once every role is filled by somebody past learning. */
export function filledBelt({ filled }: Capacity, { scope }: Belt): Belt | null {
  return filled?.belts.find((belt) => belt.scope?.id === scope?.id) ?? null
}
