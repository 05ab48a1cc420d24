// The leadership zone above the lanes: heads on top, leaders who report to them in rows below.
import type { Role } from '../document/schema.ts'
import type { RoleId } from '../ids.ts'
import type { Org } from '../org/org.ts'
import { columnsIn, heightOf, widthOf } from './grid.ts'
import type { PlacedCard, PlacedLane, Point } from './layout.ts'
import { CARD, LEADERS } from './measures.ts'

export interface LeaderZone {
  readonly lane: PlacedLane
  readonly cards: readonly PlacedCard[]
  readonly height: number
}

/** Rows are centred over the chart; below each row is room for the lines of its leaders. */
export function leaderZone(
  org: Org,
  roleIds: readonly RoleId[],
  origin: Point,
  width: number,
): LeaderZone {
  const rows = rowsOf(org, roleIds, columnsIn(width))
  const cards: PlacedCard[] = []
  let y = origin.y
  for (const row of rows) {
    let x = origin.x + (width - widthOf(row.length)) / 2
    for (const roleId of row) {
      const box = { x, y, width: CARD.width, height: CARD.height }
      cards.push({ roleId, laneKey: 'leadership', index: cards.length, box })
      x += CARD.width + CARD.gap
    }
    y += CARD.height + LEADERS.gapBelow + row.length * LEADERS.busStep
  }
  const height = rows.length === 0 ? LEADERS.emptyHeight + LEADERS.gapBelow : y - origin.y
  const boxHeight = rows.length === 0 ? LEADERS.emptyHeight : heightOf(1) + lastTop(cards, origin.y)
  return {
    lane: {
      lane: { kind: 'leadership' },
      key: 'leadership',
      box: { ...origin, width, height: boxHeight },
      headerHeight: 0,
      columns: columnsIn(width),
      // In drawing order, which is what a drop among the cards refers to.
      roleIds: cards.map(({ roleId }) => roleId),
    },
    cards,
    height,
  }
}

function lastTop(cards: readonly PlacedCard[], top: number): number {
  return (cards.at(-1)?.box.y ?? top) - top
}

/** Leaders by how many leaders stand above them, each level broken into rows that fit. */
function rowsOf(
  org: Org,
  roleIds: readonly RoleId[],
  columns: number,
): readonly (readonly RoleId[])[] {
  const leaders = new Set(roleIds)
  const levels: RoleId[][] = []
  const known = new Map<RoleId, number>()
  for (const id of roleIds) {
    const level = levelOf(org, org.role(id), leaders, known)
    const members = levels[level]
    if (members) members.push(id)
    else levels[level] = [id]
  }
  return levels
    .filter((level) => level !== undefined)
    .flatMap((level) =>
      Array.from({ length: Math.ceil(level.length / columns) }, (_, row) =>
        level.slice(row * columns, (row + 1) * columns),
      ),
    )
}

/** Walks up once per role, remembering; a circle of leaders stays on the level where it is met. */
function levelOf(
  org: Org,
  start: Role | undefined,
  leaders: ReadonlySet<RoleId>,
  known: Map<RoleId, number>,
): number {
  const path: RoleId[] = []
  let role = start
  while (role && leaders.has(role.id) && !known.has(role.id)) {
    known.set(role.id, 0)
    path.push(role.id)
    role = role.managerId === null ? undefined : org.role(role.managerId)
  }
  const above =
    role && leaders.has(role.id) && !path.includes(role.id) ? known.get(role.id) : undefined
  let level = above === undefined ? 0 : above + 1
  for (const id of path.toReversed()) known.set(id, level++)
  return start ? (known.get(start.id) ?? 0) : 0
}
