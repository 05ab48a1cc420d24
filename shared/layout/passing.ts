// Which leaders lead something beyond the next row, and past which rows of cards their lines have to go.
import type { RoleId } from '../ids.ts'
import { laneOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'

/** The channel below each row of leaders, counted from the top; the last one lies above the lanes. */
export type Channel = number

/** Lines that go down the gutter at the left, so that they never run through a card. */
export interface Passing {
  /** The channels in which a leader's lines come back from the gutter; missing where none do. */
  readonly channelsOf: ReadonlyMap<RoleId, readonly Channel[]>
  /** How many leaders come back in each channel. */
  readonly counts: readonly number[]
}

/** Looks once at every report of a leader. */
export function passingLines(org: Org, rows: readonly (readonly RoleId[])[]): Passing {
  const rowAt = new Map(rows.flatMap((row, at) => row.map((id) => [id, at] as const)))
  const channelsOf = new Map<RoleId, readonly Channel[]>()
  const counts = rows.map(() => 0)
  for (const [id, from] of rowAt) {
    const role = org.role(id)
    const far = new Set<Channel>()
    for (const report of role ? org.reportsOf(role) : []) {
      const channel = channelAbove(org, report.id, rowAt, rows.length)
      if (channel !== null && channel > from) far.add(channel)
    }
    if (far.size > 0)
      channelsOf.set(
        id,
        [...far].sort((a, b) => a - b),
      )
    for (const channel of far) counts[channel] = (counts[channel] ?? 0) + 1
  }
  return { channelsOf, counts }
}

/** The channel from which a line comes down to a role; null where lines do not lead to. */
function channelAbove(
  org: Org,
  roleId: RoleId,
  rowAt: ReadonlyMap<RoleId, number>,
  rows: number,
): Channel | null {
  const row = rowAt.get(roleId)
  if (row !== undefined) return row - 1
  const role = org.role(roleId)
  const kind = role && laneOf(role, org.document).kind
  return kind === 'stage' || kind === 'team' ? rows - 1 : null
}
