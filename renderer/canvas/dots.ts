// Dots in rows and columns: how far apart they stand at a zoom, and how they are painted.

/** In px of the screen. */
export interface Grid {
  /** From dot to dot. */
  readonly gap: number
  /** Across a dot. */
  readonly size: number
}

/** At 100 %. */
const GAP = 24
const SIZE = 1.4

/** Closer dots would be a haze of thousands: every second one is left out. */
const LEAST_GAP = 17

/** The grid of the chart at a zoom; its gaps grow with the zoom, but are never less than the least. */
export function gridAt(zoom: number): Grid {
  let scale = zoom
  while (GAP * scale < LEAST_GAP) scale *= 2
  return { gap: GAP * scale, size: SIZE * scale }
}

interface Dots extends Grid {
  readonly width: number
  readonly height: number
  readonly colour: string
}

/** Nobody sees that a dot smaller than this is a square, and a square is painted much faster. */
const LEAST_ROUND = 2

/** Paints all dots of a grid that begins with the middle of its first dot at (0, 0). */
export function paintDots(
  context: Pick<CanvasRenderingContext2D, 'fillStyle' | 'fillRect' | 'beginPath' | 'arc' | 'fill'>,
  { width, height, gap, size, colour }: Dots,
): void {
  const radius = size / 2
  context.fillStyle = colour
  for (let y = 0; y < height; y += gap) {
    for (let x = 0; x < width; x += gap) {
      if (size < LEAST_ROUND) context.fillRect(x - radius, y - radius, size, size)
      else {
        context.beginPath()
        context.arc(x, y, radius, 0, 2 * Math.PI)
        context.fill()
      }
    }
  }
}
