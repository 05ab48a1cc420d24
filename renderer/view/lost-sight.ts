// A change may leave nothing of the chart in the window, as undoing ten roles does where one has scrolled to the last.
import type { RoleId } from '../../shared/ids.ts'
import { contains } from '../../shared/layout/boxes.ts'
import type { Box, Layout, Point } from '../../shared/layout/layout.ts'

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
  // Of an edge alone nobody knows what it is.
  const isSeen = ({ cards }: Cards) => cards.some(({ box }) => contains(seen, middleOf(box)))
  if (after.cards.length === 0 || isSeen(after) || !isSeen(before)) return null
  const own = after.cards.find(({ roleId }) => roleId === selected)
  if (own) return own.box
  const here = middleOf(seen)
  const farness = (box: Box) => {
    const { x, y } = middleOf(box)
    return Math.hypot(x - here.x, y - here.y)
  }
  return after.cards
    .map(({ box }) => box)
    .reduce((nearest, box) => (farness(box) < farness(nearest) ? box : nearest))
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}
