// What an empty lane says in the window: what to drop there, and what whoever comes will answer for.
import { divisionsOf, dutyGroupsOf } from '../article/duties.ts'
import type { BeltStage, Stage, Structure } from '../document/vocabulary.ts'
import type { PlacedLane } from '../layout/layout.ts'
import { LANE } from '../layout/measures.ts'
import { colourStageOf, type Lane, stagesOfLane } from '../org/lanes.ts'
import type { Shape } from './scene.ts'
import { textAround } from './shapes.ts'
import { textWidth } from './text-metrics.ts'
import type { Theme } from './theme.ts'

export const WHO: Readonly<Record<Stage, string>> = {
  'lead-generation': 'a lead researcher',
  qualification: 'a qualifier',
  closing: 'a closer',
  'account-management': 'an account manager',
  leadership: 'a leader',
  support: 'a helper',
}

/** One quiet line in the middle of a lane. */
export function hintText(
  { box }: Pick<PlacedLane, 'box'>,
  text: string,
  y: number,
  theme: Theme,
): Shape {
  const style = { ...HINT, colour: theme.mutedText } as const
  return textAround({ x: box.width / 2, y }, text, style, box.width - PADDING)
}

const HINT = { size: 12, weight: 400 } as const
const PADDING = 24

/** Of a station of the belt or a team of two parties. */
export function emptyStation(
  structure: Structure | null,
  placed: PlacedLane,
  theme: Theme,
): readonly Shape[] {
  const top = LANE.headerHeight + 46
  const drop = `Drop ${WHO[colourStageOf(placed.lane) ?? 'support']} here`
  const shapes = [hintText(placed, drop, top, theme)]
  let y = top + PARAGRAPH
  for (const text of workIn(structure, placed.lane)) {
    for (const line of wrapped(text, placed.box.width - PADDING)) {
      shapes.push(hintText(placed, line, y, theme))
      y += LINE
    }
    y += PARAGRAPH - LINE
  }
  return shapes
}

/** From line to line, and from one thing to the next. */
const LINE = 15
const PARAGRAPH = 21

/** The duties of the lane, or the divisions of the support team. */
function workIn(structure: Structure | null, lane: Lane): readonly string[] {
  const stages = stagesOfLane(lane)
  const divisions = divisionsOf(structure, stages).map(({ name }) => name)
  const duties = dutyGroupsOf(structure, stages).flatMap((group) => group.duties)
  const answers = duties.length > 0 ? ['who answers for', ...duties.map(({ work }) => work)] : []
  return [...answers, ...divisions]
}

/** Our own words, in as many lines as they need. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    const fits = lines.length > 0 && textWidth(longer, HINT.size, HINT.weight) <= width
    if (fits) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** What an empty cell of a pod says that must not be empty. */
export const NOBODY: Readonly<Record<BeltStage, string>> = {
  'lead-generation': 'Nobody finds leads',
  qualification: 'Nobody qualifies',
  closing: 'Nobody closes',
  'account-management': 'Nobody keeps customers',
}
