// The field for a name stands below the title's letters, within the card, on cards of both sizes.
import { expect, test } from 'vitest'
import { CARD } from '../../../shared/layout/measures.ts'
import { cardPlanOf } from '../../../shared/scene/card-furniture.ts'
import { nameBoxOn } from '../../../shared/scene/name-box.ts'
import { linesOf } from '../../../shared/scene/text-metrics.ts'

const TITLES = ['Sales manager', 'Customer success manager of the north', '']

test.each(
  TITLES.flatMap((title) => [CARD.width, CARD.width - 60].map((width) => [title, width] as const)),
)('below “%s” on a card of %i pixels', (title, width) => {
  const card = { x: 0, y: 0, width, height: CARD.height }
  const { body, titleSize, textWidth, baselines } = cardPlanOf(card)
  const { length } = linesOf(title, titleSize, 600, textWidth, 2)
  const box = nameBoxOn(card, title)
  const above = baselines[length + 1]?.slice(-2, -1)[0] ?? 0
  expect(box.y).toBeGreaterThanOrEqual(above + 0.25 * titleSize)
  expect(box.y + box.height).toBeLessThan(body.height)
  expect(box.height).toBeGreaterThanOrEqual(17)
})
