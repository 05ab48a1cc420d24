// Dots in rows and columns.

interface Dots {
  readonly width: number
  readonly height: number
  /** From dot to dot, and across a dot, in px of the screen. */
  readonly gap: number
  readonly size: number
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
