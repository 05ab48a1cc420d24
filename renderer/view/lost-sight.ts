// Where the view goes for what is out of sight. A change may leave nothing of the chart in the window, as undoing ten
// roles does where one has scrolled to the last.
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

/**
 * The middle of the view that shows the box: across or down, where the box is in sight already, nothing moves. What is
 * in sight in both ways lies below something, and goes up or down.
 */
export function middleThatShows(seen: Box, box: Box): Point {
  const isAcross = box.x >= seen.x && box.x + box.width <= seen.x + seen.width
  const isDown = box.y >= seen.y && box.y + box.height <= seen.y + seen.height
  const [now, there] = [middleOf(seen), middleOf(box)]
  return { x: isAcross ? now.x : there.x, y: isDown && !isAcross ? now.y : there.y }
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}
