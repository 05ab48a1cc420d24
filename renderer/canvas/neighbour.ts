// Moving about with the arrow keys: which card is next, and where a card goes with Alt + arrow.
import type { RoleId } from '../../shared/ids.ts'
import type { Layout, PlacedCard } from '../../shared/layout/layout.ts'
import type { Slot } from '../../shared/layout/slot.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

const STEP = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] } as const

/** The nearest card in a direction: what lies straight ahead counts as nearer than what lies aside. */
export function nextCard(layout: Layout, from: RoleId, direction: Direction): RoleId | null {
  const start = layout.cards.find(({ roleId }) => roleId === from)
  if (!start) return layout.cards[0]?.roleId ?? null
  const [dx, dy] = STEP[direction]
  let best: { readonly roleId: RoleId; readonly distance: number } | null = null
  for (const card of layout.cards) {
    const ahead = (card.box.x - start.box.x) * dx + (card.box.y - start.box.y) * dy
    if (ahead <= 1) continue
    const aside =
      Math.abs((card.box.x - start.box.x) * dy) + Math.abs((card.box.y - start.box.y) * dx)
    const distance = ahead + 3 * aside
    if (!best || distance < best.distance) best = { roleId: card.roleId, distance }
  }
  return best?.roleId ?? null
}

/** Where a card goes by keyboard: up and down in its lane, left and right into the next lane. */
export function slotBeside(layout: Layout, from: RoleId, direction: Direction): Slot | null {
  const card = layout.cards.find(({ roleId }) => roleId === from)
  if (!card) return null
  const at = layout.lanes.findIndex(({ key }) => key === card.laneKey)
  const lane = layout.lanes[at]
  if (!lane) return null
  if (direction === 'up' || direction === 'down')
    return reordered(card, lane.roleIds.length, lane.lane, direction)
  const next = layout.lanes[at + (direction === 'left' ? -1 : 1)]
  return next ? { lane: next.lane, index: Math.min(card.index, next.roleIds.length) } : null
}

function reordered(
  { index }: PlacedCard,
  count: number,
  lane: Slot['lane'],
  direction: 'up' | 'down',
): Slot | null {
  const target = index + (direction === 'up' ? -1 : 1)
  return target < 0 || target >= count ? null : { lane, index: target }
}
