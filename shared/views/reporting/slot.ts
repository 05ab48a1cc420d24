// What a point of the reporting tree means: a manager to report to, or a place among others.
import type { RoleId } from '../../ids.ts'
import { cardAt } from '../../layout/hit.ts'
import type { Box, Layout, PlacedCard, PlacedTeam, Point } from '../../layout/layout.ts'
import { PITCH } from '../../layout/measures.ts'
import { cardsOf, teamsById } from './teams.ts'

export type Slot =
  | { readonly kind: 'under'; readonly managerId: RoleId }
  | {
      readonly kind: 'beside'
      /** null: at the top. */
      readonly managerId: RoleId | null
      readonly besideId: RoleId
      readonly side: 'before' | 'after'
    }

/** How far from a card a drop still counts as meant for the place beside it, in px at 100 %. */
const REACH = 24

/** How much of a card's edge belongs to the place beside it: of the sides in a row, of top and foot on rungs. */
const EDGE = { rows: 22, rungs: 11 } as const

/** null on empty ground, and where there is nothing but what is moving. */
export function slotAt(layout: Layout, point: Point, moving: ReadonlySet<RoleId>): Slot | null {
  const card = cardAt(layout, point)
  const near = card ?? cardNear(layout, point)
  const team = near && teamsById(layout).get(near.roleId)
  if (!near || !team) return null
  if (card && !isAtEdge(card.box, team, point)) return { kind: 'under', managerId: card.roleId }
  return besideIn(layout, team, point, moving)
}

function isAtEdge({ x, y, width, height }: Box, { form }: PlacedTeam, point: Point): boolean {
  const edge = EDGE[form]
  return form === 'rows'
    ? Math.min(point.x - x, x + width - point.x) < edge
    : Math.min(point.y - y, y + height - point.y) < edge
}

/** The card at a point a little to the side, above or below. */
function cardNear(layout: Layout, { x, y }: Point): PlacedCard | null {
  for (const [dx, dy] of AROUND) {
    const card = cardAt(layout, { x: x + dx * REACH, y: y + dy * REACH })
    if (card) return card
  }
  return null
}

const AROUND = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
] as const

/** Before the first that stays from the place on, or after the last that stays. */
function besideIn(
  layout: Layout,
  team: PlacedTeam,
  point: Point,
  moving: ReadonlySet<RoleId>,
): Slot | null {
  const { managerId, roleIds } = team
  const place = placeIn(team, cardsOf(layout, team), point)
  const next = roleIds.find((id, at) => at >= place && !moving.has(id))
  if (next !== undefined) return { kind: 'beside', managerId, besideId: next, side: 'before' }
  const last = roleIds.findLast((id) => !moving.has(id))
  return last === undefined ? null : { kind: 'beside', managerId, besideId: last, side: 'after' }
}

function isBefore({ x, y, width, height }: Box, point: Point): boolean {
  if (y + height < point.y) return true
  return y <= point.y && x + width / 2 < point.x
}

/** How many of the team stand before the point, as one reads. */
function placeIn({ form }: PlacedTeam, cards: readonly PlacedCard[], point: Point): number {
  if (form === 'rows') {
    return cards.filter(({ box }) => isBefore(box, point)).length
  }
  const [first] = cards
  if (!first) return 0
  const top = first.box.y
  const left = cards.reduce((least, { box }) => Math.min(least, box.x), Infinity)
  const isRight = cards.some(({ box }) => box.x > left) && point.x > left + first.box.width
  return 2 * Math.max(0, Math.round((point.y - top) / PITCH.y)) + (isRight ? 1 : 0)
}
