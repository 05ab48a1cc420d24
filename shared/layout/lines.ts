// Reporting lines: from each leader to the leaders and to the lanes where their people stand.
import type { RoleId } from '../ids.ts'
import { laneKey, laneOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import type { PlacedCard, PlacedLane, PlacedLine, Point } from './layout.ts'
import { CARD, LEADERS } from './measures.ts'

/** Every leader has a height of its own for the level part, so that no two lines lie on one another. */
export function reportingLines(
  org: Org,
  leaders: readonly PlacedCard[],
  lanes: readonly PlacedLane[],
): readonly PlacedLine[] {
  const laneByKey = new Map(lanes.map((lane) => [lane.key, lane]))
  const leaderById = new Map(leaders.map((card) => [card.roleId, card]))
  const placeInRow = placesInRows(leaders)

  return leaders.flatMap((leader) => {
    const role = org.role(leader.roleId)
    const reports = role ? org.reportsOf(role) : []
    const targets = new Map<string, Point>()
    for (const report of reports) {
      const below = leaderById.get(report.id)
      if (below && below.box.y > leader.box.y) {
        targets.set(report.id, { x: below.box.x + CARD.width / 2, y: below.box.y })
      }
      const lane = laneByKey.get(laneKey(laneOf(report, org.document)))
      if (lane) targets.set(lane.key, { x: lane.box.x + lane.box.width / 2, y: lane.box.y })
    }
    const start = { x: leader.box.x + CARD.width / 2, y: leader.box.y + CARD.height }
    const busY =
      start.y + LEADERS.gapBelow / 2 + (placeInRow.get(leader.roleId) ?? 0) * LEADERS.busStep
    return [...targets].map(([key, end]) => ({
      id: `line:${leader.roleId}:${key}`,
      points: [start, { x: start.x, y: busY }, { x: end.x, y: busY }, end],
    }))
  })
}

function placesInRows(leaders: readonly PlacedCard[]): ReadonlyMap<RoleId, number> {
  const counts = new Map<number, number>()
  return new Map(
    leaders.map(({ roleId, box }) => {
      const place = counts.get(box.y) ?? 0
      counts.set(box.y, place + 1)
      return [roleId, place]
    }),
  )
}
