// The slot that a dragged card would take if it were dropped at a point.
import { groupedBy } from '../../grouped.ts'
import type { RoleId } from '../../ids.ts'
import { boxAround } from '../../layout/boxes.ts'
import type { Box, Layout, PlacedCard, PlacedLane, Point } from '../../layout/layout.ts'
import { onceFor } from '../../once.ts'
import type { Lane } from '../../org/lanes.ts'
import { cardsOfLane } from './lane-cards.ts'

export interface Slot {
  readonly lane: Lane
  /** Among the lane's cards without the moving ones. */
  readonly index: number
}

/** How far outside a lane a drop still counts as meant for it, in px at 100 %. */
const REACH = 40

/** The lane at (or near) the point and the place among its other cards; null on empty ground. */
export function slotAt(layout: Layout, point: Point, moving: ReadonlySet<RoleId>): Slot | null {
  const lane = nearestLane(layout, point)
  if (!lane) return null
  const cards = cardsOfLane(layout, lane).filter(({ roleId }) => !moving.has(roleId))
  return { lane: lane.lane, index: cards.filter((card) => isBefore(card, point)).length }
}

function nearestLane(layout: Layout, point: Point): PlacedLane | null {
  let nearest: PlacedLane | null = null
  let shortest = REACH
  for (const { lane, box } of groundsOf(layout)) {
    const distance = distanceTo(box, point)
    if (distance > shortest || (nearest && distance === shortest)) continue
    nearest = lane
    shortest = distance
  }
  return nearest
}

interface Ground {
  readonly lane: PlacedLane
  readonly box: Box
}

/** Where each lane can be dropped into: what is seen of it. */
const groundsOf = onceFor((layout: Layout): readonly Ground[] =>
  layout.lanes.flatMap((lane) =>
    (rowsOfLeaders(layout, lane) ?? [lane.box]).map((box) => ({ lane, box })),
  ),
)

/** Leaders stand on no coloured ground: what lies beside a row of them is as empty as it looks. */
function rowsOfLeaders(layout: Layout, lane: PlacedLane): readonly Box[] | null {
  if (lane.lane.kind !== 'leadership' || lane.roleIds.length === 0) return null
  const rows = groupedBy(cardsOfLane(layout, lane), ({ box }) => box.y)
  return [...rows.values()].flatMap((row) => boxAround(row.map(({ box }) => box)) ?? [])
}

/** Does the card come before the point, reading row by row and from left to right? */
function isBefore({ box }: PlacedCard, point: Point): boolean {
  if (box.y + box.height < point.y) return true
  if (box.y > point.y) return false
  const isBeside = point.x < box.x || point.x > box.x + box.width
  return isBeside ? box.x + box.width < point.x : isPastMiddle(box, point)
}

/** A point in the lower half of a card means the place after it. */
function isPastMiddle(box: Box, point: Point): boolean {
  return box.y + box.height / 2 < point.y
}

function distanceTo(box: Box, point: Point): number {
  const x = Math.max(box.x - point.x, 0, point.x - box.x - box.width)
  const y = Math.max(box.y - point.y, 0, point.y - box.y - box.height)
  return Math.hypot(x, y)
}
