// What several roles have in common, so that nothing is shown of them that is true of one alone.
import type { Role } from '../document/schema.ts'
import type { PersonId } from '../ids.ts'

/** The same for all, or mixed: then there is no value that could be shown. */
export type InCommon<Value> =
  | { readonly isMixed: false; readonly value: Value }
  | { readonly isMixed: true; readonly value: undefined }

/** What a question about each of the roles comes to for all of them; nothing in common without any. */
export function inCommon<Value>(
  roles: readonly Role[],
  ask: (role: Role) => Value,
): InCommon<Value | undefined> {
  const [first, ...others] = roles
  const value = first && ask(first)
  return others.every((role) => ask(role) === value)
    ? { isMixed: false, value }
    : { isMixed: true, value: undefined }
}

/** Everybody who is a backup of any of the roles, with how many of them, in the order of the roles. */
export function backupsAmong(roles: readonly Role[]): ReadonlyMap<PersonId, number> {
  const counts = new Map<PersonId, number>()
  for (const { backups } of roles)
    for (const id of new Set(backups)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
