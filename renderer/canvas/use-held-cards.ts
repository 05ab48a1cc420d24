// The dragged cards under the pointer, where they were taken by it.
import { useMemo } from 'react'
import type { RoleId } from '../../shared/ids.ts'
import type { Layout, PlacedCard, Point } from '../../shared/layout/layout.ts'
import type { Drag } from '../state/pointer.ts'

/** While nothing is dragged. */
const NOTHING_HELD: ReadonlyMap<RoleId, Point> = new Map()

/** So many of the cards of a large chart are drawn under the pointer, those around it; all come along. */
const MOST_HELD = 40

/** Where on the chart each held card is drawn. `layout` is that of the document, not of the preview. */
export function useHeldCards(
  layout: Layout,
  drag: Drag | null,
  isLarge: boolean,
): ReadonlyMap<RoleId, Point> {
  const roleIds = drag?.what.kind === 'cards' ? drag.what.roleIds : null
  const grip = drag?.grip
  const held = useMemo(() => {
    if (!roleIds || !grip) return []
    const carried = new Set(roleIds)
    const cards = layout.cards.filter(({ roleId }) => carried.has(roleId))
    return isLarge ? nearest(cards, grip).slice(0, MOST_HELD) : cards
  }, [layout, roleIds, grip, isLarge])
  if (!drag || held.length === 0) return NOTHING_HELD
  const { point } = drag
  const by = { x: point.x - drag.grip.x, y: point.y - drag.grip.y }
  return new Map(held.map(({ roleId, box }) => [roleId, { x: box.x + by.x, y: box.y + by.y }]))
}

function nearest(cards: readonly PlacedCard[], { x, y }: Point): readonly PlacedCard[] {
  const distance = ({ box }: PlacedCard) =>
    Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y)
  return cards.toSorted((a, b) => distance(a) - distance(b))
}
