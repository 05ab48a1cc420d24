// Which role on the chart a row of a list is about: by its id, else by who holds it, else by its title.
import { idText } from '../cells/id-text.ts'
import type { Document, Role } from '../document/schema.ts'
import { addTo } from '../grouped.ts'
import type { PersonId, RoleId } from '../ids.ts'
import { nameKey } from '../names/name-key.ts'
import { seen } from '../names/unseen.ts'
import { type KnownPeople, knownPeople } from './known-people.ts'
import type { StaffRow } from './staff-rows.ts'

/** Each role at most once; rows that are about none are new. */
export function matchRows(
  rows: readonly StaffRow[],
  { roles, people }: Document,
): ReadonlyMap<StaffRow, Role> {
  const matched = new Map<StaffRow, Role>()
  const taken = new Set<RoleId>()
  const take = (row: StaffRow, candidates: readonly Role[]) => {
    const role = candidates.find(({ id }) => !taken.has(id))
    if (!role) return
    matched.set(row, role)
    taken.add(role.id)
  }
  const byId = new Map<string, Role[]>()
  for (const role of roles) addTo(byId, seen(idText(role.id)), role)
  for (const row of rows) if (row.roleId !== '') take(row, byId.get(row.roleId) ?? [])

  const heldBy = new Map<PersonId, Role[]>()
  for (const role of roles) if (role.personId !== null) addTo(heldBy, role.personId, role)
  const vacant = roles.filter(({ personId }) => personId === null)
  const known = knownPeople(people)
  const rolesOf = (found: ReturnType<KnownPeople['allMeantBy']>) =>
    found.flatMap(({ id }) => heldBy.get(id) ?? [])
  const withTitleOf = (row: StaffRow, candidates: readonly Role[]) =>
    candidates.filter(({ title }) => nameKey(title) === nameKey(row.title))
  const sure = (row: StaffRow) => {
    const person = known.byNumber(row)
    return person ? rolesOf([person]) : []
  }
  const meant = (row: StaffRow) =>
    nameKey(row.name) === '' ? vacant : rolesOf(known.allMeantBy(row))
  const left = () => rows.filter((row) => !matched.has(row))
  // Of somebody with two roles those with the same title first; what is left may have got another title.
  for (const row of left()) take(row, withTitleOf(row, sure(row)))
  for (const row of left()) take(row, sure(row))
  for (const row of left()) take(row, withTitleOf(row, meant(row)))
  for (const row of left()) if (row.name !== '') take(row, meant(row))
  return matched
}
