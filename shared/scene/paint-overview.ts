// Scene -> Canvas2D calls for the window: only what is in view, as detailed as it can be seen.
import type { Severity } from '../document/vocabulary.ts'
import type { RoleId } from '../ids.ts'
import { touches } from '../layout/boxes.ts'
import type { Box } from '../layout/layout.ts'
import { type Brush, brushFor, type PaintContext } from './brush.ts'
import { type Least, paintApart, paintPart } from './paint.ts'
import { paintBlocks, paintSketches } from './paint-small-cards.ts'
import type { CardPart, LinePart, Scene, ScenePart, Shape, TagPart } from './scene.ts'
import type { Theme } from './theme.ts'

export interface Overview {
  readonly theme: Theme
  /** What is seen of the scene, in px at 100 %. */
  readonly view: Box
  /** Px of the screen per px at 100 %. */
  readonly zoom: number
  /** 'none': cards are drawn by somebody else, only what lies below them is painted. */
  readonly cards: 'all' | 'none'
  /** The view is another one in every frame, which must not take longer for the sake of details. */
  readonly isMoving: boolean
  /** Cards that are not painted, because they are held by the pointer or not there yet. */
  readonly hidden: ReadonlySet<RoleId>
  readonly selected: ReadonlySet<RoleId>
  /** Cards in which what is looked for was found. */
  readonly found: ReadonlySet<RoleId>
}

/** How much of a card is drawn: everything, its outline with grey text, or a block of its colour. */
export type Detail = 'full' | 'sketch' | 'block'

/** Shapes may stand out of the box of their part this far, such as marks and arrows, in px at 100 %. */
const OVERHANG = 16

/** What is smaller on the screen cannot be seen, in px; thin lines of cards come when the view rests. */
const LEAST = {
  moving: { text: 2.5, radius: 2, line: 0.5 },
  resting: { text: 2.5, radius: 2, line: 0 },
} as const satisfies Record<string, Least>

/** Below these zooms a detail is too small to be seen, and reporting lines would become a grey haze. */
const LEAST_ZOOM = { full: 0.25, sketch: 0.12, lines: 0.1 } as const

/** The most that can be painted in one frame while the view moves; at rest there is more time. */
const MOST_CARDS = {
  moving: { full: 150, sketch: 1_500 },
  resting: { full: 800, sketch: 2_000 },
} as const

/** Decided by the zoom, and by how many cards there are to draw. */
export function detailAt(zoom: number, cards: number, isMoving: boolean): Detail {
  const most = isMoving ? MOST_CARDS.moving : MOST_CARDS.resting
  if (zoom >= LEAST_ZOOM.full && cards <= most.full) return 'full'
  return zoom >= LEAST_ZOOM.sketch && cards <= most.sketch ? 'sketch' : 'block'
}

/**
 * Paints into a context in which one unit is one px at 100 %. True: at rest there would be more to see.
 */
export function paintOverview(context: PaintContext, scene: Scene, overview: Overview): boolean {
  const { zoom, hidden, isMoving } = overview
  const brush = brushFor(context)
  const seen = leastAt(zoom, false)
  const cards: CardPart[] = []
  const tags: TagPart[] = []
  for (const part of partsIn(scene.parts, overview.view)) {
    if (part.kind === 'tag') tags.push(part)
    else if (part.kind !== 'card') paintPlace(brush, part, zoom, seen)
    else if (!hidden.has(part.roleId)) cards.push(part)
  }
  if (overview.cards === 'none') return false
  const detail = detailAt(zoom, cards.length, isMoving)
  paintFound(context, cards, overview)
  if (detail === 'full') paintApart(brush, cards, leastAt(zoom, isMoving))
  else {
    if (detail === 'sketch') paintSketches(context, cards, overview)
    else paintBlocks(context, cards, overview)
    paintMarks(context, cards, overview)
  }
  if (detail !== 'block') for (const tag of tags) paintPart(brush, tag, seen)
  paintSelection(context, cards, overview)
  return isMoving && (detail === 'full' || detail !== detailAt(zoom, cards.length, false))
}

function leastAt(zoom: number, isMoving: boolean): Least {
  const { text, radius, line } = isMoving ? LEAST.moving : LEAST.resting
  return { text: text / zoom, radius: radius / zoom, line: line / zoom }
}

/** What lies below the cards. */
function paintPlace(brush: Brush, part: ScenePart, zoom: number, least: Least): void {
  if (part.kind === 'line') {
    if (zoom >= LEAST_ZOOM.lines) paintLine(brush, part)
    return
  }
  if (zoom < LEAST_ZOOM.sketch && paintFlat(brush, part)) return
  paintPart(brush, part, least)
}

/**
 * Reporting lines go straight up, down, left and right: a bar for each piece is painted several times
 * as fast as a stroke along the whole. Where bars end too late, cards and lanes are painted over them.
 */
function paintLine({ context, fillWith }: Brush, { box, shapes }: LinePart): void {
  for (const shape of shapes) {
    if (shape.kind !== 'line' || !shape.stroke) continue
    const { points, stroke, strokeWidth: wide = 1 } = shape
    fillWith(stroke)
    for (const [at, { x, y }] of points.entries()) {
      const from = points[at - 1]
      if (!from) continue
      const left = box.x + Math.min(from.x, x) - wide / 2
      const top = box.y + Math.min(from.y, y) - wide / 2
      context.fillRect(left, top, Math.abs(x - from.x) + wide, Math.abs(y - from.y) + wide)
    }
  }
}

/** Cells and pods in their thousands as rectangles, without round corners and texts. False: there are other shapes. */
function paintFlat(brush: Brush, { box, shapes }: ScenePart): boolean {
  const isPlain = ({ kind }: Shape) => kind === 'text' || kind === 'box'
  if (!shapes.every((shape) => isPlain(shape) && !('dash' in shape))) return false
  for (const shape of shapes) {
    if (shape.kind !== 'box' || !shape.fill) continue
    brush.fillWith(shape.fill)
    brush.context.fillRect(
      box.x + shape.box.x,
      box.y + shape.box.y,
      shape.box.width,
      shape.box.height,
    )
  }
  return true
}

/** The parts of which something is in a box, in painting order. */
export function partsIn(parts: readonly ScenePart[], box: Box): readonly ScenePart[] {
  const wide = {
    x: box.x - OVERHANG,
    y: box.y - OVERHANG,
    width: box.width + 2 * OVERHANG,
    height: box.height + 2 * OVERHANG,
  }
  return parts.filter(
    (part) => touches(part.box, wide) && (part.kind !== 'line' || crosses(part, wide)),
  )
}

/** Reporting lines go around: the box of one may be the whole chart, while no piece of it is near. */
function crosses({ box, shapes }: ScenePart, view: Box): boolean {
  return shapes.some(
    (shape) =>
      shape.kind === 'line' &&
      shape.points.some((point, at) => {
        const next = shape.points[at + 1] ?? point
        return touches(
          {
            x: box.x + Math.min(point.x, next.x),
            y: box.y + Math.min(point.y, next.y),
            width: Math.abs(next.x - point.x),
            height: Math.abs(next.y - point.y),
          },
          view,
        )
      }),
  )
}

/** The worst come last, on top. */
const MARKED: readonly Severity[] = ['info', 'warning', 'error']

/** Marks of findings as dots that never get smaller than can be seen, on a rim: red is not seen on orange. */
function paintMarks(context: PaintContext, cards: readonly CardPart[], overview: Overview): void {
  const { theme, zoom } = overview
  const radius = Math.max(9, 2.2 / zoom)
  const rim = Math.max(2, 0.8 / zoom)
  for (const severity of MARKED) {
    const marked = cards.filter(({ badge }) => badge === severity)
    fillMarks(context, marked, theme.card, radius + rim)
    fillMarks(context, marked, theme.severities[severity], radius)
  }
}

function fillMarks(
  context: PaintContext,
  cards: readonly CardPart[],
  colour: string,
  radius: number,
): void {
  context.fillStyle = colour
  context.beginPath()
  for (const { box } of cards) {
    const centre = { x: box.x + box.width - 5, y: box.y + 4 }
    context.moveTo(centre.x + radius, centre.y)
    context.arc(centre.x, centre.y, radius, 0, 2 * Math.PI)
  }
  context.fill()
}

/**
 * Around each card that was found, below it: a square of its own behind the card takes a fraction of what a frame
 * does. Never thinner than 2 px.
 */
function paintFound(
  context: PaintContext,
  cards: readonly CardPart[],
  { found, theme, zoom }: Overview,
): void {
  if (found.size === 0) return
  const rim = Math.max(FOUND_RIM, 2 / zoom)
  context.fillStyle = theme.found
  for (const { roleId, box } of cards) {
    if (!found.has(roleId)) continue
    context.fillRect(box.x - rim, box.y - rim, box.width + 2 * rim, box.height + 2 * rim)
  }
}

/** In px at 100 %. */
const FOUND_RIM = 4

/** A frame around each selected card, as the window draws it near, but never thinner than 1.5 px. */
function paintSelection(
  context: PaintContext,
  cards: readonly CardPart[],
  { selected, theme, zoom }: Overview,
): void {
  if (selected.size === 0) return
  context.strokeStyle = theme.selection
  context.lineWidth = Math.max(2, 1.5 / zoom)
  context.setLineDash([])
  context.beginPath()
  for (const { roleId, box } of cards) {
    if (selected.has(roleId))
      context.roundRect(box.x - 2, box.y - 2, box.width + 4, box.height + 4, 11)
  }
  context.stroke()
}
