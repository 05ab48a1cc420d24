// The slot that a dragged card would take if it were dropped at a point.
import type { RoleId } from '../ids.ts'
import type { Lane } from '../org/lanes.ts'
import { cardsOfLane } from './lane-cards.ts'
import type { Box, Layout, PlacedCard, PlacedLane, Point } from './layout.ts'

export interface Slot {
  readonly lane: Lane
  /** Among the lane's cards without the moving ones. */
  readonly index: number
}

/** How far outside a lane a drop still counts as meant for it. */
const REACH = 40

/** The lane at (or near) the point and the place among its other cards; null far from all lanes. */
export function slotAt(layout: Layout, point: Point, moving: ReadonlySet<RoleId>): Slot | null {
  const lane = nearestLane(layout.lanes, point)
  if (!lane) return null
  const cards = cardsOfLane(layout, lane).filter(({ roleId }) => !moving.has(roleId))
  return { lane: lane.lane, index: cards.filter((card) => isBefore(card, point)).length }
}

function nearestLane(lanes: readonly PlacedLane[], point: Point): PlacedLane | null {
  let nearest: PlacedLane | null = null
  let shortest = REACH
  for (const lane of lanes) {
    const distance = distanceTo(lane.box, point)
    if (distance > shortest || (nearest && distance === shortest)) continue
    nearest = lane
    shortest = distance
  }
  return nearest
}

/** Cards are read row by row: one stands before the point if its row, or its place in it, does. */
function isBefore({ box }: PlacedCard, point: Point): boolean {
  if (box.y + box.height < point.y) return true
  if (box.y > point.y) return false
  const isBeside = point.x < box.x || point.x > box.x + box.width
  return isBeside ? box.x + box.width < point.x : isPastMiddle(box, point)
}

/** Inside a card the lower half means after it. */
function isPastMiddle(box: Box, point: Point): boolean {
  return box.y + box.height / 2 < point.y
}

function distanceTo(box: Box, point: Point): number {
  const x = Math.max(box.x - point.x, 0, point.x - box.x - box.width)
  const y = Math.max(box.y - point.y, 0, point.y - box.y - box.height)
  return Math.hypot(x, y)
}
