// Who leads the people of each lane of a belt, where several leaders stand above the lanes and no line alone tells.
import type { RoleId } from '../ids.ts'
import { laneKey, laneOf, lanesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import type { Box, PlacedCard, PlacedLane } from './layout.ts'

/**
 * The lanes, each with those who lead it, if that has to be said: not where all lanes are led alike, nor where the
 * one who leads a lane, and no other lane, stands right above it. Looks once at every role.
 */
export function withToldLeads(
  org: Org,
  members: ReadonlyMap<string, readonly RoleId[]>,
  lanes: readonly PlacedLane[],
  leaders: readonly PlacedCard[],
): readonly PlacedLane[] {
  const crews = crewsOf(org, members)
  if (areLedAlike(org, [...crews.values()])) return lanes
  const top = Math.min(...lanes.map(({ box }) => box.y))
  const lowest = Math.max(...leaders.map(({ box }) => box.y))
  const boxes = new Map(leaders.map(({ roleId, box }) => [roleId, box]))
  const isRightAbove = (id: RoleId, lane: Box) => {
    const card = boxes.get(id)
    return card?.y === lowest && lane.y === top && Math.abs(middleOf(card) - middleOf(lane)) < 1
  }
  return lanes.map((lane) => {
    const leads = crews.get(lane.key)?.leads ?? []
    const [only] = leads
    if (only === undefined) return lane
    const others = [...crews].filter(([key, crew]) => key !== lane.key && crew.managers.has(only))
    const isSeen = leads.length === 1 && others.length === 0 && isRightAbove(only, lane.box)
    return isSeen ? lane : { ...lane, toldLeads: leads }
  })
}

/** Of more managers than these a lane says nothing: who leads whom is then seen in the reporting view alone. */
const MOST_TOLD = 12

/** Who leads the people of a lane. */
interface Crew {
  readonly managers: ReadonlySet<RoleId>
  /** Those with the most people first; somebody who leads them in two roles once. */
  readonly leads: readonly RoleId[]
}

/** Of every station and team in which all report to somebody outside it, by lane key. */
function crewsOf(
  org: Org,
  members: ReadonlyMap<string, readonly RoleId[]>,
): ReadonlyMap<string, Crew> {
  const crews = new Map<string, Crew>()
  for (const lane of lanesOf(org.document)) {
    if (lane.kind !== 'stage' && lane.kind !== 'team') continue
    const key = laneKey(lane)
    const counts = countsOf(org, key, members.get(key) ?? [])
    if (counts === null || counts.size === 0) continue
    crews.set(key, { managers: new Set(counts.keys()), leads: leadsIn(org, counts) })
  }
  return crews
}

/**
 * How many report to each manager; null: some report to one another, to nobody, or to a role that is gone, or there are
 * too many managers to tell.
 */
function countsOf(
  org: Org,
  key: string,
  roleIds: readonly RoleId[],
): ReadonlyMap<RoleId, number> | null {
  const counts = new Map<RoleId, number>()
  for (const id of roleIds) {
    const managerId = org.role(id)?.managerId ?? null
    if (managerId === null) return null
    const count = counts.get(managerId)
    const isNew = count === undefined
    if (isNew && (counts.size === MOST_TOLD || !isOutside(org, managerId, key))) return null
    counts.set(managerId, (count ?? 0) + 1)
  }
  return counts
}

function isOutside(org: Org, id: RoleId, key: string): boolean {
  const role = org.role(id)
  return role !== undefined && laneKey(laneOf(role, org.document)) !== key
}

function leadsIn(org: Org, counts: ReadonlyMap<RoleId, number>): readonly RoleId[] {
  const byPerson = new Map<string, RoleId>()
  for (const [id] of [...counts].toSorted((a, b) => b[1] - a[1])) {
    const person = whoIs(org, id)
    if (!byPerson.has(person)) byPerson.set(person, id)
  }
  return [...byPerson.values()]
}

/** By fewer than two leaders, or all lanes by the same: there the lines tell. */
function areLedAlike(org: Org, crews: readonly Crew[]): boolean {
  const leaders = new Set<string>()
  for (const { managers } of crews)
    for (const id of managers) if (isLeader(org, id)) leaders.add(whoIs(org, id))
  if (leaders.size < 2) return true
  const [first = [], ...others] = crews.map(({ leads }) => leads.map((id) => whoIs(org, id)))
  const known = new Set(first)
  return others.every(
    (people) => people.length === known.size && people.every((person) => known.has(person)),
  )
}

function isLeader(org: Org, id: RoleId): boolean {
  const role = org.role(id)
  return role !== undefined && laneOf(role, org.document).kind === 'leadership'
}

/** The person who holds a role; a vacant one stands for itself. */
export function whoIs(org: Org, id: RoleId): string {
  const role = org.role(id)
  const holder = role && org.holderOf(role)
  return holder ? `person ${holder.id}` : `role ${id}`
}

function middleOf({ x, width }: Box): number {
  return x + width / 2
}
