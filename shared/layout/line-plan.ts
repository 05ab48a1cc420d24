// Which reporting lines there are, and how much room they need, before it is known where anything stands.
import type { Role } from '../document/schema.ts'
import type { RoleId } from '../ids.ts'
import type { Org } from '../org/org.ts'

/** The gap below a row, counted from the uppermost row of leaders on; rows of the ground follow them. */
export type Channel = number

/** Something that is led: a leader, a lane or a pod. */
export interface Led {
  readonly key: string
  /** null: a lane or a pod. */
  readonly leader: RoleId | null
  /** Of leaders from the top; what is on the ground is counted on from there. */
  readonly row: number
}

/** What leaders lead below their own rows: lanes, or rows of pods. */
export interface Ground {
  readonly rows: number
  /** What a leader leads there, each once, and the same list for the same things; rows count from 0. */
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
  /** The level of a crowd whose lines all meet, whatever each of them leads; null: of no crowd. */
  readonly crowd: number | null
  /** Lines of a row above come down to its first level part, beside the cards. */
  readonly isJoined: boolean
}

export interface LinePlan {
  /** Of leaders. */
  readonly rows: number
  readonly teams: readonly LineTeam[]
  /** How many level parts run in each channel. */
  readonly levels: readonly number[]
}

/** What a leader leads, whatever row each stands in. */
export interface Leading {
  readonly leaders: readonly { readonly id: RoleId; readonly key: string }[]
  /** On the ground; rows count from 0. */
  readonly below: readonly Led[]
}

/** Of all who lead anything. Looks once at every report of a leader. */
export function leadingOf(
  org: Org,
  roleIds: readonly RoleId[],
  ground: Pick<Ground, 'ledBy'>,
): ReadonlyMap<RoleId, Leading> {
  const known = new Map<RoleId, Leading>()
  for (const id of roleIds) {
    const role = org.role(id)
    if (!role) continue
    const leaders = leadersLedBy(org, role)
    const below = ground.ledBy(role)
    if (leaders.length + below.length > 0) known.set(id, { leaders, below })
  }
  return known
}

/** Leaders side by side. */
export interface LeaderRow {
  readonly ids: readonly RoleId[]
  /** The number of their level, if it is a crowd. */
  readonly crowd: number | null
}

/** The plan for leaders in these rows. */
export function planLines(
  rows: readonly LeaderRow[],
  leading: ReadonlyMap<RoleId, Leading>,
  groundRows: number,
): LinePlan {
  const levels = Array.from({ length: rows.length + groundRows }, () => 0)
  const take = (channel: Channel): Bus => {
    const level = levels[channel] ?? 0
    levels[channel] = level + 1
    return { channel, level }
  }
  const groups = groupsOf(rows, leading)
  // Lines that begin in a channel lie above those that only come back there.
  const begun = groups.map((group) => ({ group, first: take(group.row) }))
  const teams = begun.map(({ group, first }, at) => {
    const next = begun[at + 1]
    const goesOn = next?.group.isJoined
    const below = goesOn ? [next.first] : channelsBelow(group, rows.length).map(take)
    return { ...group, buses: [first, ...below] }
  })
  return { rows: rows.length, teams, levels }
}

type Group = Omit<LineTeam, 'buses'>

/** The leaders of each row by what they lead; those who lead nothing have no lines. */
function groupsOf(
  rows: readonly LeaderRow[],
  leading: ReadonlyMap<RoleId, Leading>,
): readonly Group[] {
  const rowOf = new Map<RoleId, number>()
  for (const [row, { ids }] of rows.entries()) for (const id of ids) rowOf.set(id, row)
  const ledOf = (id: RoleId, row: number): OfLeader => {
    const { leaders, below } = leading.get(id) ?? NOTHING
    return { led: ledBelow(leaders, row, rowOf), below }
  }
  return rows.flatMap(({ ids, crowd }, row) => {
    if (crowd === null) return teamsIn(ids, row, rows.length, ledOf)
    return rows[row - 1]?.crowd === crowd ? [] : crowdFrom(rows, row, crowd, ledOf)
  })
}

/** What a leader leads: other leaders, and on the ground, where rows count from 0. */
interface OfLeader {
  readonly led: readonly Led[]
  readonly below: readonly Led[]
}

function teamsIn(
  ids: readonly RoleId[],
  row: number,
  leaderRows: number,
  ledOf: (id: RoleId, row: number) => OfLeader,
): readonly Group[] {
  const groups: Group[] = []
  const leadersBy = new Map<readonly Led[], RoleId[]>()
  for (const id of ids) {
    const { led, below } = ledOf(id, row)
    // Nobody reports to two: who leads a leader leads like no other.
    const others = led.length > 0 ? undefined : leadersBy.get(below)
    others?.push(id)
    if (others || led.length + below.length === 0) continue
    const members = [id]
    if (led.length === 0) leadersBy.set(below, members)
    const all = [...led, ...onGround(below, leaderRows)]
    groups.push({ row, leaders: members, led: all, crowd: null, isJoined: false })
  }
  return groups
}

/** All rows of a crowd: the line of each goes on to the next, and from the last to everything that any of them leads. */
function crowdFrom(
  rows: readonly LeaderRow[],
  first: number,
  crowd: number,
  ledOf: (id: RoleId, row: number) => OfLeader,
): readonly Group[] {
  const allLed = new Map<string, Led>()
  const groups: Group[] = []
  for (let row = first; rows[row]?.crowd === crowd; row++) {
    const leaders: RoleId[] = []
    for (const id of rows[row]?.ids ?? []) {
      const { led, below } = ledOf(id, row)
      if (led.length + below.length === 0) continue
      leaders.push(id)
      for (const each of [...led, ...onGround(below, rows.length)]) allLed.set(each.key, each)
    }
    if (leaders.length === 0) continue
    groups.push({ row, leaders, led: NOBODY, crowd, isJoined: groups.length > 0 })
  }
  const last = groups.pop()
  return last ? [...groups, { ...last, led: [...allLed.values()] }] : []
}

/** What is on the ground, counted on from so many rows of leaders. */
function onGround(below: readonly Led[], leaderRows: number): readonly Led[] {
  return below.map((each) => ({ ...each, row: leaderRows + each.row }))
}

/** Only who stands further down is reached by a line. */
function ledBelow(
  leaders: Leading['leaders'],
  own: number,
  rowOf: ReadonlyMap<RoleId, number>,
): readonly Led[] {
  if (leaders.length === 0) return NOBODY
  const led: Led[] = []
  for (const { id, key } of leaders) {
    const row = rowOf.get(id)
    if (row !== undefined && row > own) led.push({ key, leader: id, row })
  }
  return led
}

const NOBODY: readonly never[] = []

const NOTHING: Leading = { leaders: NOBODY, below: NOBODY }

/** The places in the plan of teams whose lines go past the first row of what is led. */
export function teamsGoingDown({ teams, rows }: LinePlan): readonly number[] {
  return teams.flatMap(({ led }, at) => (led.some(({ row }) => row > rows) ? [at] : []))
}

/** Told apart from lanes and pods, whatever ids they have. */
export function leaderKey(id: RoleId): string {
  return `role:${id}`
}

function leadersLedBy(org: Org, leader: Role): Leading['leaders'] {
  let led: { readonly id: RoleId; readonly key: string }[] | null = null
  for (const { id, stages } of org.reportsOf(leader)) {
    // Most reports are no leaders: they are not looked at again.
    if (stages[0]?.stage !== 'leadership') continue
    led ??= []
    led.push({ id, key: leaderKey(id) })
  }
  return led ?? NOBODY
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
