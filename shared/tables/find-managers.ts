// Who is meant by "reports to": somebody in the same table, by name, number or e-mail, or on the chart.
import type { RoleId } from '../ids.ts'
import { nameKey } from '../names/name-key.ts'
import type { Org } from '../org/org.ts'
import { words } from '../words/phrase.ts'
import type { Issue, StaffRow } from './staff-rows.ts'

/** A row with the role it becomes. */
export interface Seat {
  readonly row: StaffRow
  readonly id: RoleId
}

/** For each seat the role it reports to; null where nobody is named, or nobody is found. */
export function findManagers(
  seats: readonly Seat[],
  org: Org,
  issues: Issue[],
): ReadonlyMap<RoleId, RoleId | null> {
  const known = knownBy(seats, org)
  const managers = new Map<RoleId, RoleId | null>()
  for (const { row, id } of seats) managers.set(id, managerOf(row, id, known, issues))
  openCircles(seats, managers, issues)
  return managers
}

interface Known {
  readonly exact: ReadonlyMap<string, RoleId>
  /** "m okafor"; null where it may be two people. */
  readonly initials: ReadonlyMap<string, RoleId | null>
}

/** What stands in the table counts before what is on the chart, names before titles. */
function knownBy(seats: readonly Seat[], org: Org): Known {
  const exact = new Map<string, RoleId>()
  const initials = new Map<string, RoleId | null>()
  const note = (key: string, id: RoleId) => {
    if (key !== '' && !exact.has(key)) exact.set(key, id)
  }
  const noteInitial = (name: string, id: RoleId) => {
    const key = initialKey(name)
    if (key === null) return
    const before = initials.get(key)
    if (before === undefined) initials.set(key, id)
    else if (before !== id) initials.set(key, null)
  }
  for (const { row, id } of seats) {
    note(nameKey(row.name), id)
    noteInitial(row.name, id)
  }
  for (const { row, id } of seats) for (const key of [row.id, row.email]) note(nameKey(key), id)
  for (const role of org.document.roles) {
    const holder = org.holderOf(role)
    if (holder) note(nameKey(holder.name), role.id)
    if (holder) noteInitial(holder.name, role.id)
  }
  const titles = new Map<string, number>()
  for (const { row } of seats)
    titles.set(nameKey(row.title), (titles.get(nameKey(row.title)) ?? 0) + 1)
  // A title names somebody where only one has it.
  for (const { row, id } of seats)
    if (titles.get(nameKey(row.title)) === 1) note(nameKey(row.title), id)
  return { exact, initials }
}

function managerOf(
  { at, manager }: StaffRow,
  id: RoleId,
  { exact, initials }: Known,
  issues: Issue[],
): RoleId | null {
  if (manager === '' || /^-+$/.test(manager)) return null
  const tell = (told: Issue['words']) => issues.push({ at, field: 'manager', words: told })
  const turned = manager.replace(/^([^,]+), *([^,]+)$/, '$2 $1')
  const found = exact.get(nameKey(manager)) ?? exact.get(nameKey(turned))
  if (found === id) {
    tell(words`Row ${String(at)} reports to itself, which is left out.`)
    return null
  }
  if (found) return found
  const key = initialKey(turned)
  const guessed = key === null ? undefined : initials.get(key)
  if (guessed && guessed !== id) {
    tell(words`Row ${String(at)}: “${manager}” is read as the only one with that initial and name.`)
    return guessed
  }
  tell(
    words`Row ${String(at)} reports to “${manager}”, who is not on this list and not on the chart.`,
  )
  return null
}

/** "m okafor" for "Maya Okafor" and "M. Okafor"; null for a single word. */
function initialKey(name: string): string | null {
  const parts = nameKey(name)
    .split(/[\s.]+/)
    .filter((part) => part !== '')
  const last = parts.at(-1)
  const initial = parts[0]?.[0]
  return parts.length < 2 || !last || !initial ? null : `${initial} ${last}`
}

/** Whoever closes a circle reports to nobody. */
function openCircles(
  seats: readonly Seat[],
  managers: Map<RoleId, RoleId | null>,
  issues: Issue[],
): void {
  const safe = new Set<RoleId>()
  for (const seat of seats) {
    const path = new Set<RoleId>()
    let at: RoleId | null | undefined = seat.id
    let last: RoleId | null = null
    while (at && managers.has(at) && !safe.has(at) && !path.has(at)) {
      path.add(at)
      last = at
      at = managers.get(at)
    }
    if (at && path.has(at) && last) {
      managers.set(last, null)
      const row = seats.find(({ id }) => id === last)?.row
      if (row)
        issues.push({
          at: row.at,
          field: 'manager',
          words: words`Row ${String(row.at)}: these people report to each other in a circle; this one is left without a manager.`,
        })
    }
    for (const id of path) safe.add(id)
  }
}
