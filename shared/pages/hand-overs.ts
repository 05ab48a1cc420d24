// What one lane hands over to the next, written in the gap between them below an arrow.
import type { Document } from '../document/schema.ts'
import type { BeltStage } from '../document/vocabulary.ts'
import { isBlank, seen } from '../names/unseen.ts'
import { colourStageOf, type Lane } from '../org/lanes.ts'
import type { Colour } from '../scene/scene.ts'
import type { Sheet } from './frame.ts'
import type { LaneOnPage } from './stage-legend.ts'

/** Gaps between lanes, in pixels of the chart: for an arrow alone, and for an arrow with words below it. */
export const GAPS = { none: 10, arrow: 34, words: 96 } as const

/** The stage whose hand-over leads out of a lane; null: none does. */
function lastStageOf(lane: Lane): BeltStage | null {
  if (lane.kind === 'stage') return lane.stage === 'account-management' ? null : lane.stage
  if (lane.kind !== 'team' || lane.team === 'support') return null
  return lane.team === 'sales' ? 'closing' : 'lead-generation'
}

function handOverOf({ stages }: Document, lane: Lane): string {
  const stage = lastStageOf(lane)
  const text = stage === null ? '' : (stages[stage]?.handOver ?? '')
  return isBlank(text) ? '' : seen(text)
}

/** Has any of these lanes a hand-over that is written down? */
export function hasHandOvers(document: Document, lanes: readonly Lane[]): boolean {
  return lanes.some((lane) => handOverOf(document, lane) !== '')
}

const MOST_LINES = 7

/** Points of a slide in which words can stand. */
const LEAST_GAP = 46

/** An arrow from lane to lane, at the height of their headers, and what is handed over. */
export function drawHandOvers(
  sheet: Sheet,
  document: Document,
  lanes: readonly LaneOnPage[],
  /** Height of a lane's header, in points. */
  header: number,
): void {
  const { ink, unit, style, theme } = sheet
  for (const [at, { lane, box }] of lanes.entries()) {
    const next = lanes[at + 1]
    if (!next || lastStageOf(lane) === null) continue
    const colour = theme.stages[colourStageOf(lane) ?? 'support'].strong
    const right = box.x + box.width
    const y = box.y + header / 2
    if (next.box.y > box.y) {
      // The belt goes on in the next row, as a text does.
      const below = next.box.y + header / 2
      drawArrow(sheet, { from: right + STUB.near * unit, to: right + STUB.far * unit, y }, colour)
      const left = next.box.x
      drawArrow(
        sheet,
        { from: left - STUB.far * unit, to: left - STUB.near * unit, y: below },
        colour,
      )
      continue
    }
    const gap = next.box.x - right
    const space = Math.min(5 * unit, gap * 0.12)
    const arrow = { from: right + space, to: next.box.x - space, y }
    const head = drawArrow(sheet, arrow, colour)
    const text = handOverOf(document, lane)
    if (text === '' || gap < LEAST_GAP * unit) continue
    const top = { x: arrow.from - space * 0.6, y: y + head * 0.75 + 5 * unit }
    ink.paragraph(top, text, style(8, 400, theme.mutedText), {
      width: arrow.to - arrow.from + space * 1.2,
      most: MOST_LINES,
      anchor: 'middle',
    })
  }
}

/** Where the arrows at the end of a row and before the next one begin and end beside their lane, in points of a slide. */
const STUB = { near: 3, far: 20 } as const

/** Answers the length of its head. */
function drawArrow(
  { ink, unit }: Sheet,
  { from, to, y }: { readonly from: number; readonly to: number; readonly y: number },
  colour: Colour,
): number {
  const head = Math.min(7 * unit, (to - from) * 0.5)
  ink.line(
    [
      { x: from, y },
      { x: to - head * 0.8, y },
    ],
    { stroke: colour, strokeWidth: 1.4 * unit },
  )
  ink.line(
    [
      { x: to - head, y: y - head * 0.75 },
      { x: to, y },
      { x: to - head, y: y + head * 0.75 },
    ],
    { fill: colour },
  )
  return head
}
