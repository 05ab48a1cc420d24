// Draws what stands at the edges of cards in the reporting tree: how many report, and loose ends.
import type { Severity } from '../document/vocabulary.ts'
import type { PlacedTag } from '../layout/layout.ts'
import { CARD } from '../layout/measures.ts'
import { roleTitle } from '../names/called.ts'
import type { Org } from '../org/org.ts'
import { counted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import type { Writer } from '../words/writer.ts'
import type { Colour, Shape, TagPart, TextStyle } from './scene.ts'
import { textLine } from './shapes.ts'
import { textWidth } from './text-metrics.ts'
import type { Theme } from './theme.ts'

type Reports = Extract<PlacedTag, { kind: 'reports' }>
type LooseEnd = Exclude<PlacedTag, Reports>

const TAG = { height: 16, padding: 8, size: 10.5, weight: 600 } as const
const DOT = { radius: 3, step: 8 } as const
/** So far a count reaches over the lower edge of its card: what is written there stays free, however many lines. */
const OVER_EDGE = 2
/** So far a loose end reaches below the upper edge of its card. */
const BELOW_EDGE = 4
/** The arrow of what folds: its room, and half of its width and height. */
const ARROW = { room: 12, x: 3, y: 1.5 } as const
/** How far from the right edge of its card a loose end keeps away, where the mark of a finding is. */
const MARK_ROOM = 24

interface TagOptions {
  readonly theme: Theme
  readonly writer: Writer
  /** How bad it is that so many report there; null: it is not. */
  readonly span: Severity | null
  /** Can it be folded where it is shown? In a file nothing can. */
  readonly folds: boolean
}

/** The tag at its place, over the edge of its card. */
export function buildTag(org: Org, tag: PlacedTag, options: TagOptions): TagPart {
  return tag.kind === 'reports'
    ? reportsTag(org, tag, options)
    : looseEndTag(org, tag, options.theme, options.writer)
}

/**
 * `4 ^`, in words and colour where these are too many, in a file without the arrow; of a folded branch the stages
 * that are in it, how many roles, and edges of cards behind.
 */
function reportsTag(org: Org, tag: Reports, { theme, writer, span, folds }: TagOptions): TagPart {
  const { roleId, at, count, folded } = tag
  const warning = folded === null ? span : null
  const text = writer.write(countWords(tag, warning))
  const warns = warning && theme.severities[warning]
  const style = { ...styleIn(theme), ...(warns ? { colour: warns } : {}) }
  const dots = folded?.map((stage) => theme.stages[stage].strong) ?? []
  const textX = TAG.padding + dots.length * DOT.step + (dots.length > 0 ? 3 : 0)
  const textEnd = textX + Math.ceil(textWidth(text, TAG.size, TAG.weight))
  const width = textEnd + TAG.padding + (folds ? ARROW.room - 2 : 0)
  const height = TAG.height
  const edges = folded ? edgesBehind(width / 2, theme) : []
  const arrow = textEnd + ARROW.room / 2 + 2
  const shapes: Shape[] = [
    ...edges,
    { ...frame(width, theme), ...(warns ? { stroke: warns } : {}) },
    ...dots.map(
      (fill, place): Shape => ({
        kind: 'circle',
        centre: { x: TAG.padding + DOT.radius + place * DOT.step, y: height / 2 },
        radius: DOT.radius,
        fill,
      }),
    ),
    textLine({ x: textX, y: BASELINE }, text, style, width),
    ...(folds ? [chevron(arrow, folded !== null, warns ?? theme.mutedText)] : []),
  ]
  const title = titleOf(org, roleId)
  const says = folded
    ? words`${title}: ${counted(count, 'role', 'roles')} below, collapsed`
    : words`${title}: ${counted(count, 'direct report', 'direct reports')}${warning ? ', more than is good' : ''}`
  return {
    kind: 'tag',
    id: `tag:reports:${roleId}`,
    box: { x: Math.round(at.x - width / 2), y: at.y - OVER_EDGE, width, height },
    shapes,
    label: writer.write(says),
    roleId,
    isFolded: folded !== null,
  }
}

function countWords({ count, folded }: Reports, warning: Severity | null): Words {
  if (folded) return counted(count, 'role', 'roles')
  return warning ? counted(count, 'direct report', 'direct reports') : words`${count}`
}

function looseEndTag(org: Org, tag: LooseEnd, theme: Theme, writer: Writer): TagPart {
  const { roleId, at, kind } = tag
  const text = writer.write(looseWords(org, tag))
  const height = TAG.height
  const room = CARD.width - MARK_ROOM
  const own = Math.ceil(textWidth(text, TAG.size, TAG.weight)) + 2 * TAG.padding
  const width = Math.min(own, room)
  const style = { ...styleIn(theme), colour: theme.severities.error }
  return {
    kind: 'tag',
    id: `tag:${kind}:${roleId}`,
    box: { x: at.x + 6, y: at.y + BELOW_EDGE - height, width, height },
    shapes: [
      { ...frame(width, theme), stroke: theme.severities.error },
      textLine({ x: TAG.padding, y: BASELINE }, text, style, width - 2 * TAG.padding + 0.01),
    ],
    label: writer.write(words`${titleOf(org, roleId)}: ${text}`),
    roleId,
    isFolded: null,
  }
}

function looseWords(org: Org, { kind, roleId }: LooseEnd): Words {
  const managerId = org.role(roleId)?.managerId
  if (kind === 'gone' || !managerId) return 'Manager is not on the chart'
  if (managerId === roleId) return 'Reports to itself'
  return words`In a circle: reports to ${titleOf(org, managerId)}`
}

function titleOf(org: Org, roleId: PlacedTag['roleId']): string {
  const role = org.role(roleId)
  return role ? roleTitle(role) : ''
}

const BASELINE = TAG.height / 2 + 3.8

function styleIn(theme: Theme): TextStyle {
  return { size: TAG.size, weight: TAG.weight, colour: theme.mutedText }
}

function frame(width: number, theme: Theme): Extract<Shape, { kind: 'box' }> {
  return {
    kind: 'box',
    box: { x: 0, y: 0, width, height: TAG.height },
    radius: TAG.height / 2,
    fill: theme.card,
    stroke: theme.vacantBorder,
  }
}

/** Up: what is below can be folded; down: it can be unfolded. */
function chevron(x: number, isFolded: boolean, stroke: Colour): Shape {
  const [edge, middle] = isFolded ? [-ARROW.y, ARROW.y] : [ARROW.y, -ARROW.y]
  const y = TAG.height / 2
  return {
    kind: 'line',
    points: [
      { x: x - ARROW.x, y: y + edge },
      { x, y: y + middle },
      { x: x + ARROW.x, y: y + edge },
    ],
    stroke,
    strokeWidth: 1.2,
  }
}

/** Lower edges of cards that lie behind the one that stands for all of them, the furthest first. */
function edgesBehind(middle: number, theme: Theme): readonly Shape[] {
  const top = OVER_EDGE + 1
  return [2, 1].flatMap((place): readonly Shape[] => {
    const half = CARD.width / 2 - 8 * place
    const [left, right, bottom] = [middle - half, middle + half, top + 4 * place]
    const points = [
      { x: left, y: top },
      { x: left, y: bottom - CORNER },
      { x: left + CORNER, y: bottom },
      { x: right - CORNER, y: bottom },
      { x: right, y: bottom - CORNER },
      { x: right, y: top },
    ]
    return [
      { kind: 'line', points, fill: theme.card },
      { kind: 'line', points, stroke: theme.vacantBorder, strokeWidth: 1 },
    ]
  })
}

/** Of an edge behind, cut straight: it is hardly seen as round. */
const CORNER = 3
