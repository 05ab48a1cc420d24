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
  if (areLedAlike(org, crews)) return lanes
  const top = Math.min(...lanes.map(({ box }) => box.y))
  const lowest = Math.max(...leaders.map(({ box }) => box.y))
  const boxes = new Map(leaders.map(({ roleId, box }) => [roleId, box]))
  const isRightAbove = (id: RoleId, lane: Box) => {
    const card = boxes.get(id)
    return card?.y === lowest && lane.y === top && Math.abs(middleOf(card) - middleOf(lane)) < 1
  }
  return lanes.map((lane) => {
    const leads = leadsOf(org, crews.get(lane.key))
    const [only] = leads
    if (only === undefined) return lane
    const others = [...crews].filter(([key, crew]) => key !== lane.key && crew?.has(only))
    const isSeen = leads.length === 1 && others.length === 0 && isRightAbove(only, lane.box)
    return isSeen ? lane : { ...lane, toldLeads: leads }
  })
}

/** How many people of a lane report to each manager; null: to somebody among themselves, or to nobody. */
type Crew = ReadonlyMap<RoleId, number> | null

/** Of every station and team with people in it, by lane key. */
function crewsOf(
  org: Org,
  members: ReadonlyMap<string, readonly RoleId[]>,
): ReadonlyMap<string, Crew> {
  const crews = new Map<string, Crew>()
  for (const lane of lanesOf(org.document)) {
    const roleIds = members.get(laneKey(lane))
    if (roleIds && (lane.kind === 'stage' || lane.kind === 'team'))
      crews.set(laneKey(lane), crewOf(org, roleIds))
  }
  return crews
}

function crewOf(org: Org, roleIds: readonly RoleId[]): Crew {
  const own = new Set(roleIds)
  const crew = new Map<RoleId, number>()
  for (const id of roleIds) {
    const managerId = org.role(id)?.managerId ?? null
    if (managerId === null || own.has(managerId) || !org.role(managerId)) return null
    crew.set(managerId, (crew.get(managerId) ?? 0) + 1)
  }
  return crew
}

/** Those with the most people first; somebody who leads them in two roles once. */
function leadsOf(org: Org, crew: Crew | undefined): readonly RoleId[] {
  const byPerson = new Map<string, RoleId>()
  for (const [id] of [...(crew ?? [])].toSorted((a, b) => b[1] - a[1])) {
    const person = whoIs(org, id)
    if (!byPerson.has(person)) byPerson.set(person, id)
  }
  return [...byPerson.values()]
}

/** By fewer than two leaders, or all lanes by the same: there the lines tell. */
function areLedAlike(org: Org, crews: ReadonlyMap<string, Crew>): boolean {
  const leaders = new Set<string>()
  const ways = new Set<string>()
  for (const crew of crews.values()) {
    if (crew === null) continue
    const people = leadsOf(org, crew).map((id) => whoIs(org, id))
    ways.add(people.toSorted().join('\n'))
    for (const id of crew.keys()) if (isLeader(org, id)) leaders.add(whoIs(org, id))
  }
  return leaders.size < 2 || ways.size < 2
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
