// Which reporting lines there are, and how much room they need, before it is known where anything stands.
import type { Role } from '../document/schema.ts'
import { addTo } from '../grouped.ts'
import type { RoleId } from '../ids.ts'
import type { Org } from '../org/org.ts'

/** The gap below a row, counted from the uppermost row of leaders on; rows of the ground follow them. */
export type Channel = number

/** Something that is led: a leader, a lane or a pod. */
export interface Led {
  readonly key: string
  /** Of leaders from the top; what is on the ground is counted on from there. */
  readonly row: number
}

/** What leaders lead below their own rows: lanes, or rows of pods. */
export interface Ground {
  readonly rows: number
  /** What a leader leads there, each once; rows count from 0. */
  ledBy(leader: Role): readonly Led[]
}

/** The level part of some lines: in which gap, and which of the levels there. */
export interface Bus {
  readonly channel: Channel
  readonly level: number
}

/** Leaders of one row who lead the very same: their lines meet, so that few have to be followed by eye. */
export interface LineTeam {
  readonly row: number
  readonly leaders: readonly RoleId[]
  readonly led: readonly Led[]
  /** The one below their row, then those further down. */
  readonly buses: readonly Bus[]
}

export interface LinePlan {
  /** Of leaders. */
  readonly rows: number
  readonly teams: readonly LineTeam[]
  /** How many level parts run in each channel. */
  readonly levels: readonly number[]
}

/** Looks once at every report of a leader. */
export function planLines(
  org: Org,
  rows: readonly (readonly RoleId[])[],
  ground: Ground,
): LinePlan {
  const levels = Array.from({ length: rows.length + ground.rows }, () => 0)
  const take = (channel: Channel): Bus => {
    const level = levels[channel] ?? 0
    levels[channel] = level + 1
    return { channel, level }
  }
  const groups = groupsOf(org, rows, ground)
  // Lines that begin in a channel lie above those that only come back there.
  const begun = groups.map((group) => ({ group, first: take(group.row) }))
  const teams = begun.map(({ group, first }) => ({
    ...group,
    buses: [first, ...channelsBelow(group, rows.length).map(take)],
  }))
  return { rows: rows.length, teams, levels }
}

type Group = Omit<LineTeam, 'buses'>

/** The leaders of each row by what they lead; those who lead nothing have no lines. */
function groupsOf(
  org: Org,
  rows: readonly (readonly RoleId[])[],
  ground: Ground,
): readonly Group[] {
  const rowOf = new Map(rows.flatMap((row, at) => row.map((id) => [id, at] as const)))
  const leadersBy = new Map<string, RoleId[]>()
  const groups: Group[] = []
  for (const [id, row] of rowOf) {
    const role = org.role(id)
    if (!role) continue
    const leaders = leadersLedBy(org, role, rowOf)
    const below = ground.ledBy(role).map((led) => ({ ...led, row: rows.length + led.row }))
    if (leaders.length + below.length === 0) continue
    // Nobody reports to two: who leads a leader leads like no other.
    const alike = leaders.length > 0 ? id : JSON.stringify(below.map(({ key }) => key).sort())
    const key = `${row} ${alike}`
    if (!leadersBy.has(key)) {
      const members: RoleId[] = []
      leadersBy.set(key, members)
      groups.push({ row, leaders: members, led: [...leaders, ...below] })
    }
    addTo(leadersBy, key, id)
  }
  return groups
}

/** Told apart from lanes and pods, whatever ids they have. */
export function leaderKey(id: RoleId): string {
  return `role:${id}`
}

function leadersLedBy(org: Org, leader: Role, rowOf: ReadonlyMap<RoleId, number>): readonly Led[] {
  const own = rowOf.get(leader.id) ?? 0
  return org.reportsOf(leader).flatMap(({ id }) => {
    const row = rowOf.get(id)
    return row !== undefined && row > own ? { key: leaderKey(id), row } : []
  })
}

/** Where lines come back from a gutter. To pods further down they go through the gap above the first row of pods. */
function channelsBelow({ row, led }: Group, leaderRows: number): readonly Channel[] {
  const channels = new Set<Channel>()
  for (const { row: below } of led) {
    channels.add(below - 1)
    if (below > leaderRows) channels.add(leaderRows - 1)
  }
  channels.delete(row)
  return [...channels].sort((a, b) => a - b)
}
