// Where on a card the name of whoever holds the role stands, for writing it in place.
import type { Box } from '../layout/layout.ts'
import { boxAround, cardPlanOf } from './card-furniture.ts'
import { linesOf } from './text-metrics.ts'

/** Below the title, from the card's own corner; the title stays as it is. */
export function nameBoxOn(card: Box, title: string): Box {
  const plan = cardPlanOf(card)
  const { length } = linesOf(title, plan.titleSize, 600, plan.textWidth, 2)
  const last = plan.baselines[length + 1]?.at(-1) ?? 0
  return boxAround(plan, last, last)
}
