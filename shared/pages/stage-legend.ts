// Below each lane of a belt: how much its stage can do in a month, and what it is there for.
import { areOwn } from '../capacity/assumptions.ts'
import { capacityOf } from '../capacity/capacity-of.ts'
import { RATE_KEYS } from '../capacity/ownness.ts'
import type { BeltStage } from '../document/vocabulary.ts'
import type { Box } from '../layout/layout.ts'
import type { Lane } from '../org/lanes.ts'
import { colourStageOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { textWidth } from '../scene/text-metrics.ts'
import { amount } from '../words/figures.ts'
import { words } from '../words/phrase.ts'
import type { Sheet } from './frame.ts'

interface Purpose {
  /** The stage whose amount is told. */
  readonly stage: BeltStage
  /** What is counted. */
  readonly unit: string
  readonly does: string
}

const PURPOSES: Readonly<Record<BeltStage, Purpose>> = {
  'lead-generation': {
    stage: 'lead-generation',
    unit: 'leads found',
    does: 'Finds companies that could buy from us, and the person there to talk to.',
  },
  qualification: {
    stage: 'qualification',
    unit: 'leads worked',
    does: 'Talks to every lead, learns the need, who decides and how.',
  },
  closing: {
    stage: 'closing',
    unit: 'deals handled',
    does: 'Shows the product, answers doubts, brings the deal to a signature.',
  },
  'account-management': {
    stage: 'account-management',
    unit: 'customers looked after',
    does: 'Keeps customers happy, renews and widens their contracts.',
  },
}

const SALES_TEAM: Purpose = {
  stage: 'closing',
  unit: 'deals handled',
  does: 'Talks to every lead, learns the need, and brings the deal to a signature.',
}

function purposeOf(lane: Lane): Purpose | null {
  if (lane.kind === 'stage') return PURPOSES[lane.stage]
  if (lane.kind !== 'team') return null
  if (lane.team === 'sales') return SALES_TEAM
  return PURPOSES[lane.team === 'support' ? 'account-management' : 'lead-generation']
}

/** A lane with its place on the page. */
export interface LaneOnPage {
  readonly lane: Lane
  readonly box: Box
}

/** Heights in points of a slide. */
const LEGEND = { above: 20, heading: 12, rule: 22, number: 48, text: 56 } as const
const MOST_LINES = 4

/** How high the legend is below lanes of these widths, in points. */
export function legendHeight({ unit }: Pick<Sheet, 'unit'>): number {
  return (LEGEND.text + MOST_LINES * 14) * unit
}

/** Draws it; true where a figure in it is a usual one. */
export function drawLegend(
  sheet: Sheet,
  org: Org,
  lanes: readonly LaneOnPage[],
  top: number,
): boolean {
  const { ink, unit, style, theme, writer, content } = sheet
  const rows = capacityOf(org)?.belts[0]?.rows ?? []
  const heading = style(8.4, 600, theme.mutedText)
  const left = lanes[0]?.box.x ?? content.x
  ink.text({ x: left, y: top + LEGEND.heading * unit }, HEADING, heading, {
    width: content.x + content.width - left,
  })
  let isAnyUsual = false
  for (const { lane, box } of lanes) {
    const purpose = purposeOf(lane)
    if (purpose === null) continue
    const colours = theme.stages[colourStageOf(lane) ?? 'support']
    const y = top + LEGEND.rule * unit
    ink.line(
      [
        { x: box.x, y },
        { x: box.x + box.width, y },
      ],
      {
        stroke: colours.strong,
        strokeWidth: 1.6 * unit,
      },
    )
    const row = rows.find(({ stage }) => stage === purpose.stage)
    if (row && row.time > 0) {
      const isOwn = areOwn(org.document, RATE_KEYS[purpose.stage])
      isAnyUsual ||= !isOwn
      const figure = writer.write(words`${isOwn ? '' : '~'}${amount(row.capacity)}`)
      const large = style(20, 700, colours.text)
      const baseline = top + LEGEND.number * unit
      const width = ink.text({ x: box.x, y: baseline }, figure, large, { width: box.width })
      const besideIt = box.x + width + 5 * unit
      const small = style(9.6, 600)
      const room = box.x + box.width - besideIt
      if (textWidth(purpose.unit, small.size, small.weight) <= room)
        ink.text({ x: besideIt, y: baseline }, purpose.unit, small, { width: room })
      else ink.text({ x: besideIt, y: baseline }, row.unit, small, { width: room })
    }
    const textTop = top + (row && row.time > 0 ? LEGEND.text : LEGEND.rule + 8) * unit
    ink.paragraph({ x: box.x, y: textTop }, purpose.does, style(9.4, 400, theme.mutedText), {
      width: box.width,
      most: MOST_LINES,
    })
  }
  return isAnyUsual
}

const HEADING = 'WHAT EACH STAGE DOES, AND HOW MUCH IT CAN DO IN A MONTH'
