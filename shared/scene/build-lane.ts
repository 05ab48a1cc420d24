// Draws lanes: the coloured stations of the belt, teams, cells of pods.
import { quoted } from '../article/quotations.ts'
import {
  BELT_STAGES,
  type BeltStage,
  isBeltStage,
  type Severity,
  STAGE_NAMES,
} from '../document/vocabulary.ts'
import type { RoleId } from '../ids.ts'
import type { Box, PlacedLane } from '../layout/layout.ts'
import { LANE } from '../layout/measures.ts'
import { laneName } from '../org/lane-name.ts'
import { colourStageOf, type Lane, stagesOfLane } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { emptyStation, hintText, NOBODY, WHO } from './empty-lane.ts'
import { CELL_POINT, pointToNext, STATION_POINT } from './hand-over-points.ts'
import { type CrewOptions, crewLine, crewShapes } from './lane-crew.ts'
import { LEADS_STYLE, leadsInLine, sayLeads, wholeLeads } from './lane-leads.ts'
import { laneOverlayShapes, themeOfLane } from './overlay.ts'
import { hasHandOver, planOfLane } from './plan-area.ts'
import { quietGround, stripShapes } from './quiet-strip.ts'
import type { LanePart, Shape, TextStyle } from './scene.ts'
import { badge, textAround, textLine } from './shapes.ts'
import { linesOf } from './text-metrics.ts'
import type { StageColours, Theme } from './theme.ts'

export interface LaneOptions extends CrewOptions {
  /** Worst finding about the lane itself. */
  readonly severity: Severity | null
  /** Write in empty lanes what may be dropped there (window), or leave them empty (exports). */
  readonly hints: boolean
  /** Nothing points to the next lane, which stands further off. */
  readonly isApart?: boolean | undefined
}

/** A lane at its place, without its cards. */
export function buildLane(org: Org, placed: PlacedLane, options: LaneOptions): LanePart {
  const { overlay, writer } = options
  const theme = themeOfLane(options.theme, placed, overlay)
  // An overlay marks the lane itself; a second mark in the same header would only confuse.
  const severity = overlay ? null : options.severity
  return {
    kind: 'lane',
    id: `lane:${placed.key}`,
    box: placed.box,
    shapes: [
      ...shapesOf(org, placed, { ...options, theme, severity }),
      ...(overlay ? laneOverlayShapes(placed, overlay, theme, writer) : []),
    ],
    label: [
      laneName(org, placed.lane),
      placed.toldLeads ? sayLeads(org, placed.toldLeads) : '',
      crewLine(org, placed.lane, options.part),
      options.note?.amount ?? '',
      options.note?.alarm ?? '',
      overlay?.note ?? '',
    ]
      .filter((part) => part !== '')
      .map(writer.write)
      .join(', '),
    whole: placed.toldLeads && wholeLeads(org, placed.toldLeads, leadsRoom(placed), writer),
    lane: placed.lane,
    plan: planOfLane(placed),
    badge: isStation(placed.lane) ? severity : null,
    markBox: severity === null ? undefined : markBoxOf(placed, severity),
  }
}

/** Around the mark in a header, or the sentence in an empty cell of a pod; other lanes show none. */
function markBoxOf(placed: PlacedLane, severity: Severity): Box | undefined {
  const { lane, box, roleIds, headerHeight } = placed
  const { width, height } = box
  if (isStation(lane))
    return { x: width - 31, y: LANE.headerHeight / 2 - 11, width: 22, height: 22 }
  const isSaid = lane.kind === 'pod' && roleIds.length === 0 && severity === 'error'
  const inside = { x: 6, y: headerHeight, width: width - 12, height: height - headerHeight - 6 }
  return isSaid ? inside : undefined
}

function isStation({ kind }: PlacedLane['lane']): boolean {
  return kind === 'stage' || kind === 'team'
}

function shapesOf(org: Org, placed: PlacedLane, options: LaneOptions): readonly Shape[] {
  switch (placed.lane.kind) {
    case 'stage':
    case 'team':
      return stationShapes(org, placed, options)
    case 'pod':
      return cellShapes(org, placed, placed.lane.stage, options)
    case 'leadership':
      return placed.roleIds.length > 0 || !options.hints ? [] : hintBox(placed, options)
    case 'support':
    case 'unplaced':
      return stripShapes(org, placed, options)
    case 'all':
      return areaShapes(placed, options)
  }
}

function stationShapes(org: Org, placed: PlacedLane, options: LaneOptions): readonly Shape[] {
  const { theme, severity, hints, overlay, isApart } = options
  const { box, toldLeads } = placed
  const { width, height } = box
  const lines = toldLeads ? HEADER_OF_THREE : HEADER_OF_TWO
  const colours = coloursOf(placed.lane, theme)
  const number = numberOf(placed.lane)
  const hasSign = severity !== null || (overlay !== undefined && overlay.look !== 'plain')
  const room = width - 28 - (hasSign ? 26 : 0)
  const title = `${number === null ? '' : `${number} · `}${laneName(org, placed.lane)}`
  const middle = LANE.headerHeight / 2
  const isLast =
    placed.lane.kind === 'stage'
      ? number === 4
      : placed.lane.kind === 'team' && placed.lane.team === 'support'
  const isAgreed = hasHandOver(org.document, planOfLane(placed)?.stages ?? [])
  return [
    ...(isLast || isApart
      ? []
      : [
          pointToNext(
            { x: width, y: middle },
            STATION_POINT,
            isAgreed ? colours.strong : colours.border,
          ),
        ]),
    {
      kind: 'box',
      box: { x: 0, y: 0, width, height },
      radius: 12,
      fill: colours.tint,
      stroke: colours.border,
    },
    textLine(
      { x: 14, y: lines.title },
      title,
      { size: 13.5, weight: 600, colour: colours.text },
      room,
    ),
    ...crewShapes(org, placed.lane, options, { x: 14, y: lines.crew }, room),
    ...(toldLeads ? leadsShapes(org, toldLeads, leadsRoom(placed), options) : []),
    {
      kind: 'line',
      points: [
        { x: 0, y: LANE.headerHeight },
        { x: width, y: LANE.headerHeight },
      ],
      stroke: colours.border,
    },
    ...(severity ? badge({ x: width - 20, y: middle }, severity, theme) : []),
    ...(hints && placed.roleIds.length === 0
      ? emptyStation(org.document.structure, placed, theme)
      : []),
  ]
}

/** Where the lines of a header stand. */
const HEADER_OF_TWO = { title: 23, crew: 41 } as const
const HEADER_OF_THREE = { title: 18.5, crew: 33, leads: 47.5 } as const

/** Below the sign at the right of a header. */
function leadsRoom({ box }: PlacedLane): number {
  return box.width - 28
}

function leadsShapes(
  org: Org,
  leads: readonly RoleId[],
  room: number,
  { theme, writer }: LaneOptions,
): readonly Shape[] {
  const style = { ...LEADS_STYLE, colour: theme.mutedText } as const
  const text = leadsInLine(org, leads, room, writer)
  return [{ kind: 'text', at: { x: 14, y: HEADER_OF_THREE.leads }, text, style, anchor: 'start' }]
}

function cellShapes(
  org: Org,
  { box, lane, roleIds, headerHeight }: PlacedLane,
  stage: BeltStage,
  { theme, severity, hints, overlay }: LaneOptions,
): readonly Shape[] {
  const colours = theme.stages[stage]
  const { width, height } = box
  const body = { x: 0, y: 0, width, height }
  const name = { size: 11.5, weight: 600, colour: colours.text } as const
  const shapes: Shape[] = [
    { kind: 'box', box: body, radius: 9, fill: colours.tint, stroke: colours.border },
    // Clear of a note on the upper edge.
    textLine({ x: 9, y: overlay ? 19.4 : 16 }, STAGE_NAMES[stage], name, width - 18),
    ...(hasHandOver(org.document, stagesOfLane(lane).filter(isBeltStage))
      ? [pointToNext({ x: width, y: headerHeight / 2 }, CELL_POINT, colours.strong)]
      : []),
  ]
  if (roleIds.length > 0) return shapes
  const middle = (headerHeight + height) / 2
  if (severity !== 'error') {
    const hint = { size: 12, weight: 400, colour: theme.mutedText } as const
    return hints
      ? [...shapes, ...linesAround(`Drop ${WHO[stage]} here`, width, middle, hint)]
      : shapes
  }
  const inner = { x: 6, y: headerHeight, width: width - 12, height: height - headerHeight - 6 }
  const colour = theme.severities.error
  return [
    ...shapes,
    { kind: 'box', box: inner, radius: 8, stroke: colour, strokeWidth: 1.5, dash: [5, 4] },
    ...linesAround(NOBODY[stage], width, middle - 3, { size: 12, weight: 500, colour }),
  ]
}

/** A few words in the middle of a cell, in two lines where they need them. */
function linesAround(
  text: string,
  width: number,
  middle: number,
  style: TextStyle,
): readonly Shape[] {
  const step = 15
  const lines = linesOf(text, style.size, style.weight, width - 20, 2)
  const first = middle + 4 - ((lines.length - 1) * step) / 2
  return lines.map((line, at) =>
    textAround({ x: width / 2, y: first + at * step }, line, style, width),
  )
}

function areaShapes(placed: PlacedLane, options: LaneOptions): readonly Shape[] {
  const { theme, hints } = options
  const { width, height } = placed.box
  const title = { size: 13.5, weight: 600, colour: theme.text } as const
  const small = { size: 11.5, weight: 400, colour: theme.mutedText } as const
  return [
    quietGround(placed, theme),
    textLine({ x: 14, y: 23 }, 'Everybody', title, width - 28),
    textLine({ x: 14, y: 41 }, 'No structure chosen yet', small, width - 28),
    ...(hints && placed.roleIds.length === 0
      ? BEGIN.map((line, at) => hintText(placed, line, height / 2 + at * 22, theme))
      : []),
  ]
}

function hintBox({ box }: PlacedLane, { theme }: LaneOptions): readonly Shape[] {
  return [
    {
      kind: 'box',
      box: { x: 0, y: 0, width: box.width, height: box.height },
      radius: 10,
      stroke: theme.vacantBorder,
      strokeWidth: 1,
      dash: [5, 4],
    },
    hintText({ box }, 'Drop whoever leads sales here', box.height / 2 + 4, theme),
  ]
}

function coloursOf(lane: Lane, theme: Theme): StageColours {
  return theme.stages[colourStageOf(lane) ?? 'support']
}

function numberOf(lane: Lane): number | null {
  return lane.kind === 'stage' ? BELT_STAGES.indexOf(lane.stage) + 1 : null
}

/** On a chart on which nothing is yet. */
const BEGIN = [
  'Drop roles here; choose a structure above when you are ready',
  `Begin: ${quoted('bad-plan')} (Peter Thiel), and you edit it as you go along`,
]
