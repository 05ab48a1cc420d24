// What may be laid over a drawing for a while: how good cover is, what it costs, or what it would be like without somebody.
import type { RoleId } from '../ids.ts'
import type { PlacedLane } from '../layout/layout.ts'
import type { CoverLevel } from '../org/cover.ts'
import { colourStageOf } from '../org/lanes.ts'
import { type Words, words } from '../words/phrase.ts'
import type { Writer } from '../words/writer.ts'
import type { Shape } from './scene.ts'
import { textAround } from './shapes.ts'
import { fitText, textWidth } from './text-metrics.ts'
import type { StageColours, Theme } from './theme.ts'

export interface LaneOverlay {
  /** `loses`: the lane keeps its colours and gets a warning frame; `plain`: it keeps its look. */
  readonly look: CoverLevel | 'loses' | 'plain'
  /** Instead of the second line of the header; empty for none. */
  readonly note: Words
}

export interface CardOverlay {
  readonly look: 'alone' | 'leaves'
  readonly note: string
}

export interface SceneOverlay {
  /** By lane key. */
  readonly lanes: ReadonlyMap<string, LaneOverlay>
  readonly cards: ReadonlyMap<RoleId, CardOverlay>
}

/** Looks that say something by themselves. */
type Sign = Exclude<LaneOverlay['look'], 'plain'>

const SIGNS: Readonly<Record<Sign, string>> = {
  nobody: '×',
  one: '!',
  enough: '✓',
  'not-needed': '–',
  loses: '!',
}

/** The theme in which a lane is drawn: its cover's colours take the place of its stage's. */
export function themeOfLane(
  theme: Theme,
  { lane }: PlacedLane,
  overlay: LaneOverlay | undefined,
): Theme {
  if (!overlay || overlay.look === 'loses' || overlay.look === 'plain') return theme
  const stage = colourStageOf(lane) ?? 'support'
  return { ...theme, stages: { ...theme.stages, [stage]: theme.cover[overlay.look] } }
}

/** What is drawn over a lane: its sign, a warning around it, and its note where it has no header. */
export function laneOverlayShapes(
  placed: PlacedLane,
  { look, note }: LaneOverlay,
  theme: Theme,
  writer: Writer,
): readonly Shape[] {
  if (look === 'plain') return plainNote(placed, note, theme, writer)
  const { box, lane } = placed
  // The header of a cell has no room for it.
  const hasHeader = lane.kind === 'stage' || lane.kind === 'team'
  const colours = coloursOf(look, theme)
  const body = { x: 0, y: 0, width: box.width, height: box.height }
  const frame: Shape = {
    kind: 'box',
    box: body,
    radius: hasHeader ? 12 : 9,
    stroke: colours.strong,
    strokeWidth: 2,
    dash: [6, 4],
  }
  const frames = look === 'nobody' || look === 'loses' ? [frame] : []
  if (note === '') return frames
  return hasHeader
    ? [...frames, ...sign(box.width - 20, placed.headerHeight / 2, look, colours)]
    : [
        ...frames,
        ...pill(
          writer.write(words`${SIGNS[look]} ${note}`),
          10,
          OVER_EDGE,
          body.width - 20,
          colours,
        ),
      ]
}

/** Stations and teams say it in their header, other lanes at their upper edge; leaders’ cards reach up to it. */
function plainNote(
  { lane, box }: PlacedLane,
  note: Words,
  theme: Theme,
  writer: Writer,
): readonly Shape[] {
  if (note === '' || lane.kind === 'stage' || lane.kind === 'team') return []
  const colours = theme.stages[colourStageOf(lane) ?? 'support']
  const edge = lane.kind === 'leadership' ? -PILL.height / 2 - 2 : OVER_EDGE
  return pill(writer.write(note), 10, edge, box.width - 20, colours)
}

/** What is drawn over a card: a frame for who is alone, and the note at its lower edge. */
export function cardOverlayShapes(
  { width, height }: { readonly width: number; readonly height: number },
  { look, note }: CardOverlay,
  theme: Theme,
): readonly Shape[] {
  const colours = coloursOf(look === 'leaves' ? 'loses' : 'one', theme)
  const frame: Shape = {
    kind: 'box',
    box: { x: 0, y: 0, width, height },
    radius: 9,
    stroke: colours.strong,
    strokeWidth: 2,
  }
  const x = width - 10 - pillWidth(note, width - 20)
  // Far enough inside the edge that the ring around a selected card does not cross the words.
  const label = pill(note, x, height - 5, width - 20, colours)
  return look === 'alone' ? [frame, ...label] : label
}

function coloursOf(look: Sign, theme: Theme): StageColours {
  return theme.cover[look === 'loses' ? 'nobody' : look]
}

function sign(
  x: number,
  y: number,
  look: Sign,
  { strong, onStrong }: StageColours,
): readonly Shape[] {
  const style = { size: 11.5, weight: 700, colour: onStrong } as const
  return [
    { kind: 'circle', centre: { x, y }, radius: 9, fill: strong },
    textAround({ x, y: y + 4 }, SIGNS[look], style, 18),
  ]
}

const PILL = { height: 16, padding: 8, size: 10.5, weight: 600 } as const

/** Where the middle of a pill lies at the upper edge of a lane: between its heading and the card of the lead above. */
const OVER_EDGE = 2.5

function pillWidth(text: string, maxWidth: number): number {
  return Math.min(textWidth(text, PILL.size, PILL.weight) + 2 * PILL.padding, maxWidth)
}

/** A small label whose middle lies on an edge, so that it covers little of what is inside. */
function pill(
  text: string,
  x: number,
  edge: number,
  maxWidth: number,
  { strong, onStrong }: StageColours,
): readonly Shape[] {
  const width = pillWidth(text, maxWidth)
  const { height, padding, size, weight } = PILL
  return [
    {
      kind: 'box',
      box: { x, y: edge - height / 2, width, height },
      radius: height / 2,
      fill: strong,
    },
    {
      kind: 'text',
      at: { x: x + width / 2, y: edge + 3.8 },
      text: fitText(text, size, weight, width - 2 * padding + 0.01),
      style: { size, weight, colour: onStrong },
      anchor: 'middle',
    },
  ]
}
