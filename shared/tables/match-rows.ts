// Which role on the chart a row of a list is about: by its id, else by who holds it, else by its title.
import type { Document, Role } from '../document/schema.ts'
import { addTo } from '../grouped.ts'
import type { RoleId } from '../ids.ts'
import { nameKey } from '../names/name-key.ts'
import type { StaffRow } from './staff-rows.ts'

/** Each role at most once; rows that are about none are new. */
export function matchRows(
  rows: readonly StaffRow[],
  { roles, people }: Document,
): ReadonlyMap<StaffRow, Role> {
  const matched = new Map<StaffRow, Role>()
  const taken = new Set<RoleId>()
  const take = (row: StaffRow, role: Role | undefined) => {
    if (!role || taken.has(role.id) || matched.has(row)) return
    matched.set(row, role)
    taken.add(role.id)
  }
  const byId = new Map<string, Role>(roles.map((role) => [role.id, role]))
  for (const row of rows) if (row.id !== '') take(row, byId.get(row.id))

  const names = new Map(people.map(({ id, name }) => [id, nameKey(name)]))
  const byHolder = new Map<string, Role[]>()
  for (const role of roles)
    addTo(byHolder, role.personId === null ? '' : (names.get(role.personId) ?? ''), role)
  const free = (row: StaffRow) =>
    (byHolder.get(nameKey(row.name)) ?? []).filter(({ id }) => !taken.has(id))
  const hasTitleOf = (row: StaffRow) => (role: Role) => nameKey(role.title) === nameKey(row.title)
  // Of somebody with two roles those with the same title first; what is left may have got another title.
  for (const row of rows) if (!matched.has(row)) take(row, free(row).find(hasTitleOf(row)))
  for (const row of rows) if (row.name !== '' && !matched.has(row)) take(row, free(row)[0])
  return matched
}
