// Where the view goes so that a part of the chart is seen whole, beside whatever lies over the chart. Arithmetic alone.
import { getViewportForBounds, type Viewport } from '@xyflow/react'
import { boxAround } from '../../shared/layout/boxes.ts'
import type { Box, Layout } from '../../shared/layout/layout.ts'
import { READABLE_ZOOM } from './closeness.ts'

/** Small enough for ten thousand roles in a usual window, however they report. */
export const ZOOM = { min: 0.01, max: 3 } as const

/** Padding in px of the screen. */
const FIT = { padding: 16 } as const

/** The canvas of a large window, in px: in one that is larger still, a small chart would be lost at reading size. */
const LARGE = { width: 1_300, height: 870 } as const

/** Larger letters than this beside the usual ones of the panels look like a mistake. */
const MOST_BLOWN_UP = 1.4

/** In px of the screen. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** How much of the canvas lies below something else, at its upper and its lower edge; in px of the screen. */
export interface Covered {
  readonly top: number
  readonly bottom: number
}

/** Each thing covers the edge that it is nearer to, as far as it reaches. */
export function coveredBy(canvas: Box, things: readonly Box[]): Covered {
  let [top, bottom] = [0, 0]
  for (const { y, height } of things) {
    if (height === 0) continue
    const [above, below] = [y - canvas.y, canvas.y + canvas.height - y - height]
    if (above < below) top = Math.max(top, above + height)
    else bottom = Math.max(bottom, below + height)
  }
  return { top, bottom }
}

/** What a fitted chart has for itself; nothing positive where there is too little room. */
export function freeRoom({ width, height }: Size, { top, bottom }: Covered): Size {
  return {
    width: width - 2 * FIT.padding,
    height: height - top - bottom - 2 * FIT.padding,
  }
}

/** About as far below a card hangs how many report there. */
const TAG_HEIGHT = 16

/** Around everything that is drawn, lines that run beside it included; null where nothing is. */
export function drawnBox({ lanes, pods, cards, lines, tags = [] }: Layout): Box | null {
  const points = lines.flatMap((line) => line.points.map((at) => ({ ...at, width: 0, height: 0 })))
  const hanging = tags.map(({ at }) => ({ ...at, width: 0, height: TAG_HEIGHT }))
  return boxAround([...[...lanes, ...pods, ...cards].map(({ box }) => box), ...points, ...hanging])
}

/** Shows the box between what covers the upper and the lower edge, with `padding` around it. */
export function viewAround(
  box: Box,
  { width, height }: Size,
  { top, bottom }: Covered,
  padding: Parameters<typeof getViewportForBounds>[5] = `${FIT.padding}px`,
): Viewport {
  const free = Math.max(1, height - top - bottom)
  const most = mostZoom({ width, height })
  const { x, y, zoom } = getViewportForBounds(box, width, free, ZOOM.min, most, padding)
  return { x, y: y + top, zoom }
}

/** Reading size, and as much more as the canvas is larger than a large one. */
function mostZoom({ width, height }: Size): number {
  const larger = Math.min(width / LARGE.width, height / LARGE.height)
  return Math.min(MOST_BLOWN_UP, Math.max(1, larger))
}

/**
 * Is the whole of another drawing shown, rather than a card kept where it is? Where it is seen as large as now; and for
 * one who looks at the whole, as long as cards that can be read stay so.
 */
export function isShownWhole(whole: number, now: number, isWholeNow: boolean): boolean {
  if (whole >= now) return true
  return isWholeNow && (whole >= READABLE_ZOOM || now < READABLE_ZOOM)
}
