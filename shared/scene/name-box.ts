// Where on a card the name of whoever holds the role stands, for writing it in place.
import type { Box } from '../layout/layout.ts'
import { boxAround, cardPlanOf } from './card-furniture.ts'
import { linesOf } from './text-metrics.ts'

/** Below the title, from the card's own corner; the title stays as it is, and nothing covers its letters. */
export function nameBoxOn(card: Box, title: string): Box {
  const plan = cardPlanOf(card)
  const { length } = linesOf(title, plan.titleSize, 600, plan.textWidth, 2)
  const [titleLine = 0, nameLine = 0] = plan.baselines[length + 1]?.slice(-2) ?? []
  const around = boxAround(plan, nameLine, nameLine)
  const y = Math.max(around.y, titleLine + BELOW_BASELINE)
  return { ...around, y, height: Math.min(around.height, plan.body.height - FROM_EDGE - y) }
}

/** In pixels at 100 %: for what letters have below their baseline, and for the edge of the card. */
const BELOW_BASELINE = 4
const FROM_EDGE = 2
