// A change may leave nothing of the chart in the window, as undoing ten roles does where one has scrolled to the last.
import type { RoleId } from '../../shared/ids.ts'
import { touches } from '../../shared/layout/boxes.ts'
import type { Box, Layout } from '../../shared/layout/layout.ts'

type Cards = Pick<Layout, 'cards'>

/**
 * The card to look at when a change took the last one out of what is seen: the selected one, else the nearest.
 * null where the view can stay, and where nobody saw a card before.
 */
export function cardOutOfSight(
  seen: Box,
  [before, after]: readonly [before: Cards, after: Cards],
  selected: RoleId | undefined,
): Box | null {
  const isSeen = ({ cards }: Cards) => cards.some(({ box }) => touches(seen, box))
  if (after.cards.length === 0 || isSeen(after) || !isSeen(before)) return null
  const own = after.cards.find(({ roleId }) => roleId === selected)
  if (own) return own.box
  const farness = ({ x, y, width, height }: Box) =>
    Math.hypot(
      x + width / 2 - (seen.x + seen.width / 2),
      y + height / 2 - (seen.y + seen.height / 2),
    )
  return after.cards
    .map(({ box }) => box)
    .reduce((nearest, box) => (farness(box) < farness(nearest) ? box : nearest))
}
