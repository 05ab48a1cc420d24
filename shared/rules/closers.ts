// Who closes deals; several rules compare closers with others.
import type { Role } from '../document/schema.ts'
import { beltStagesOf } from '../org/lanes.ts'
import type { Org, Scope } from '../org/org.ts'

/** Is whoever holds this role a closer? */
export function isCloser(role: Role): boolean {
  return beltStagesOf(role).includes('closing')
}

/** Roles of closers in the whole organisation or a pod, filled or vacant, with some time for it. */
export function closingRoles(org: Org, scope: Scope): readonly Role[] {
  return org.rolesIn('closing', scope).filter((role) => role.fte > 0)
}
