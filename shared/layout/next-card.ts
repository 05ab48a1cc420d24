// Which card is next in a direction, wherever cards stand.
import type { RoleId } from '../ids.ts'
import type { Layout } from './layout.ts'

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
