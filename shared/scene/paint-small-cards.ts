// Cards that are seen from far away: sketches of them, and blocks of their colour.
import { groupedBy } from '../grouped.ts'
import type { RoleId } from '../ids.ts'
import type { Box } from '../layout/layout.ts'
import { CARD, SMALL_CARD } from '../layout/measures.ts'
import type { PaintContext } from './brush.ts'
import { isSmall } from './card-furniture.ts'
import type { CardPart } from './scene.ts'
import type { Theme } from './theme.ts'

/** Places on a card that stand for its text, and for who holds it, in px at 100 %. */
interface Sketch {
  readonly title: Box
  readonly holder: Box
  /** A square as large as the circle: at a small size nobody sees the difference, and it is painted much faster. */
  readonly avatar: Box
  readonly whole: Box
}

const USUAL_SKETCH: Sketch = {
  title: { x: 54, y: 17, width: 96, height: 8 },
  holder: { x: 54, y: 37, width: 72, height: 6 },
  avatar: { x: 15, y: 16, width: 28, height: 28 },
  whole: { x: 0, y: 0, width: CARD.width, height: CARD.height },
}

/** Of a small card the stripe in the colour of its stage. */
const SMALL_SKETCH: Sketch = {
  title: { x: 14, y: 15, width: 96, height: 8 },
  holder: { x: 14, y: 34, width: 72, height: 6 },
  avatar: { x: 4, y: 8, width: 5, height: 40 },
  whole: { x: 0, y: 0, width: SMALL_CARD.width, height: SMALL_CARD.height },
}

const AVATAR = { x: 29, y: 30, radius: 16 } as const

function sketchOf({ box }: CardPart): Sketch {
  return isSmall(box) ? SMALL_SKETCH : USUAL_SKETCH
}

/** Px on the screen from which on a circle is seen to be round. */
const LEAST_ROUND = 3

/** An outline with grey bars where texts are. */
export function paintSketches(
  context: PaintContext,
  cards: readonly CardPart[],
  { theme, zoom }: { readonly theme: Theme; readonly zoom: number },
): void {
  fillEach(context, cards, () => theme.card, wholeOf)
  const isRound = ({ box }: CardPart) => !isSmall(box) && AVATAR.radius * zoom >= LEAST_ROUND
  fillAvatars(context, cards.filter(isRound), theme)
  const square = cards.filter((card) => !isRound(card))
  fillEach(context, square, colourOf(theme), (card) => sketchOf(card).avatar)
  fillEach(
    context,
    cards,
    () => theme.mutedText,
    (card) => sketchOf(card).title,
  )
  fillEach(
    context,
    cards,
    () => theme.line,
    (card) => sketchOf(card).holder,
  )
}

function wholeOf(card: CardPart): Box {
  return sketchOf(card).whole
}

function fillAvatars(context: PaintContext, cards: readonly CardPart[], theme: Theme): void {
  for (const [fill, group] of groupedBy(cards, colourOf(theme))) {
    context.fillStyle = fill
    context.beginPath()
    for (const { box } of group) {
      const centre = { x: box.x + AVATAR.x, y: box.y + AVATAR.y }
      context.moveTo(centre.x + AVATAR.radius, centre.y)
      context.arc(centre.x, centre.y, AVATAR.radius, 0, 2 * Math.PI)
    }
    context.fill()
  }
}

/** What was found has a colour of its own: a rim around so small a block would not be seen. */
export function paintBlocks(
  context: PaintContext,
  cards: readonly CardPart[],
  { theme, found }: { readonly theme: Theme; readonly found: ReadonlySet<RoleId> },
): void {
  const usual = colourOf(theme)
  fillEach(context, cards, (card) => (found.has(card.roleId) ? theme.found : usual(card)), wholeOf)
}

function colourOf(theme: Theme): (card: CardPart) => string {
  return ({ accent }) => accent ?? theme.vacantBorder
}

/** Paints one piece of every card, sorted by colour, because changing the colour costs most. */
function fillEach(
  context: PaintContext,
  cards: readonly CardPart[],
  colour: (card: CardPart) => string,
  pieceOf: (card: CardPart) => Box,
): void {
  for (const [fill, group] of groupedBy(cards, colour)) {
    context.fillStyle = fill
    for (const card of group) {
      const { x, y, width, height } = pieceOf(card)
      context.fillRect(card.box.x + x, card.box.y + y, width, height)
    }
  }
}
