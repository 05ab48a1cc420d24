// Dots in rows and columns: how far apart they stand at a zoom, and how they are painted.
import type { Point } from '../../../shared/layout/layout.ts'
import type { Viewport } from '../../view/closeness.ts'

/** In px of the screen. */
export interface Grid {
  /** From dot to dot. */
  readonly gap: number
  /** Across a dot. */
  readonly size: number
}

/** At 100 %. */
export const GAP = 24
const SIZE = 1.4

/** From this zoom on dots are seen: they would be in the way of the overview. */
const LEAST_ZOOM = 0.25

/** Closer dots would be a haze of thousands: every second one is left out. */
const LEAST_GAP = 17

/** The grid of the chart at a zoom; its gaps grow with the zoom, but are never less than the least. null: none. */
export function gridAt(zoom: number): Grid | null {
  if (zoom < LEAST_ZOOM) return null
  let scale = zoom
  while (GAP * scale < LEAST_GAP) scale *= 2
  return { gap: GAP * scale, size: SIZE * scale }
}

/** The last dot at or before the edge, for the chart's origin at `origin`; in whole px: between two a dot is smeared. */
export function firstDot(origin: number, gap: number): number {
  const past = Math.round(((origin % gap) + gap) % gap)
  return past === 0 ? 0 : past - gap
}

interface Dots extends Grid {
  /** The first dot of all. */
  readonly from: Point
  readonly width: number
  readonly height: number
  readonly colour: string
}

/** Nobody sees that a dot smaller than this is a square, and a square is painted much faster. */
const LEAST_ROUND = 2

/** Paints all dots of a grid from the first one to the far edges. */
export function paintDots(
  context: Pick<CanvasRenderingContext2D, 'fillStyle' | 'fillRect' | 'beginPath' | 'arc' | 'fill'>,
  { from, width, height, gap, size, colour }: Dots,
): void {
  const radius = size / 2
  context.fillStyle = colour
  for (let { y } = from; y < height; y += gap) {
    for (let { x } = from; x < width; x += gap) {
      if (size < LEAST_ROUND) context.fillRect(x - radius, y - radius, size, size)
      else {
        context.beginPath()
        context.arc(x, y, radius, 0, 2 * Math.PI)
        context.fill()
      }
    }
  }
}

/** Paints the ground of a whole viewport, in px of the screen; nothing where there are no dots. */
export function paintGround(
  context: Parameters<typeof paintDots>[0],
  { transform: [x, y, zoom], width, height }: Viewport,
  colour: string,
): void {
  const grid = gridAt(zoom)
  if (!grid) return
  const from = { x: firstDot(x, grid.gap), y: firstDot(y, grid.gap) }
  paintDots(context, { ...grid, from, width, height, colour })
}
