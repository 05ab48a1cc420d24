// Who stands at the top of a list: circles of managers are opened, and several tops are asked about.
import type { RoleId } from '../ids.ts'
import { listed, shortlisted } from '../words/lists.ts'
import { words } from '../words/phrase.ts'
import type { Talk } from './asking.ts'
import type { StaffRow } from './staff-rows.ts'
import { meaningOf } from './stage-of-title.ts'

/** A row with the role it becomes. */
export interface Seat {
  readonly row: StaffRow
  readonly id: RoleId
}

/** Those whose manager is known, and not to be asked about. */
export type Settled = ReadonlyMap<RoleId, RoleId | null>

/** Nobody goes through more of them. */
const MOST_CHOICES = 5

/** One of them reports to nobody: who leads, else who closes the circle. */
export function openCircles(
  seats: readonly Seat[],
  managers: Map<RoleId, RoleId | null>,
  settled: Settled,
  talk: Talk,
): void {
  const safe = new Set<RoleId>()
  const seatOf = new Map(seats.map((seat) => [seat.id, seat]))
  for (const seat of seats) {
    const path: RoleId[] = []
    const onPath = new Set<RoleId>()
    let at: RoleId | null | undefined = seat.id
    while (at && managers.has(at) && !safe.has(at) && !onPath.has(at)) {
      path.push(at)
      onPath.add(at)
      at = managers.get(at)
    }
    if (at && onPath.has(at)) {
      // One that was on the chart before is none of the list's business.
      const circle = path.slice(path.indexOf(at)).flatMap((id) => seatOf.get(id) ?? [])
      const top = topOf(
        circle.filter(({ id }) => !settled.has(id)),
        talk,
      )
      if (top) managers.set(top.id, null)
    }
    for (const id of path) safe.add(id)
  }
}

function topOf(circle: readonly Seat[], talk: Talk): Seat | undefined {
  const offered = circle.slice(0, MOST_CHOICES)
  const leader = circle.find(({ row }) => meaningOf(row.title)?.stage === 'leadership')
  const [first] = circle
  if (!first) return undefined
  const likely = leader ?? circle.at(-1) ?? first
  const rows = listed(circle.slice(0, MOST_CHOICES).map(({ row }) => String(row.at)))
  const chosen = talk.ask<string>({
    kind: 'circle',
    key: first.row.at,
    at: first.row.at,
    field: 'manager',
    words: words`Rows ${rows}: these people report to each other in a circle. One of them has to report to nobody.`,
    choices: [...new Set([likely, ...offered])].map(({ row }) => [
      String(row.at),
      row.name || row.title,
    ]),
    likely: String(likely.row.at),
  })
  return circle.find(({ row }) => String(row.at) === chosen) ?? likely
}

/** Several people of whom the list says that they report to nobody: right for founders, odd for others. */
export function bringTogether(
  seats: readonly Seat[],
  managers: Map<RoleId, RoleId | null>,
  talk: Talk,
): void {
  const tops = seats.filter(({ row }) => row.manager === '' && row.managerId === '')
  const leading = new Set(managers.values())
  const isLeader = ({ row }: Seat) => meaningOf(row.title)?.stage === 'leadership'
  const top =
    tops.find((seat) => leading.has(seat.id) && isLeader(seat)) ??
    tops.find(({ id }) => leading.has(id))
  const others = tops.filter((seat) => seat !== top)
  const [first] = others
  if (!top || !first) return
  const names = shortlisted(tops.map(({ row }) => row.name || row.title))
  const chosen = talk.ask({
    kind: 'tops',
    key: '',
    at: first.row.at,
    field: 'manager',
    words: words`Nobody is named to whom ${names} report.`,
    choices: [
      ['nobody', 'Nobody, then'],
      ['top', words`The others report to ${top.row.name || top.row.title}`],
    ],
    likely: 'nobody',
  })
  if (chosen === 'top')
    for (const { id } of others) managers.set(id, isAbove(id, top.id, managers) ? null : top.id)
}

/** Does the second report to the first, over however many steps? There are no circles any more. */
function isAbove(
  upper: RoleId,
  lower: RoleId,
  managers: ReadonlyMap<RoleId, RoleId | null>,
): boolean {
  let at: RoleId | null | undefined = lower
  while (at) {
    if (at === upper) return true
    at = managers.get(at)
  }
  return false
}
