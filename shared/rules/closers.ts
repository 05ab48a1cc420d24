// Who closes deals. Sales engineers who stand in the closing lane help closers, and are none.
import type { Person, Role } from '../document/schema.ts'
import { beltStagesOf } from '../org/lanes.ts'
import type { Org, Scope } from '../org/org.ts'

/** Does the role support closers with technical knowledge, wherever it stands? */
export function isEngineer({ supportKind }: Role): boolean {
  return supportKind === 'sales-engineering'
}

/** Is whoever holds this role a closer? */
export function isCloser(role: Role): boolean {
  return beltStagesOf(role).includes('closing') && !isEngineer(role)
}

/** Roles of closers in the whole organisation or a pod, filled or vacant, with some time for it. */
export function closingRoles(org: Org, scope: Scope): readonly Role[] {
  return org.rolesIn('closing', scope).filter((role) => isCloser(role) && role.fte > 0)
}

/** Distinct people who hold one of these roles. */
export function holdersOf(org: Org, roles: readonly Role[]): ReadonlySet<Person> {
  return new Set(roles.flatMap((role) => org.holderOf(role) ?? []))
}
