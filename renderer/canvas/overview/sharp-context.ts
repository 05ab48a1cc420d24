// A canvas as large as its place, with as many pixels as the screen has there.

interface Size {
  readonly width: number
  readonly height: number
}

/** The cleared context in CSS pixels; null where there is no room. */
export function sharpContext(
  canvas: HTMLCanvasElement,
  { width, height }: Size,
): CanvasRenderingContext2D | null {
  const context = canvas.getContext('2d')
  if (!context || width <= 0 || height <= 0) return null
  const ratio = window.devicePixelRatio
  const pixels = { width: Math.round(width * ratio), height: Math.round(height * ratio) }
  // Setting the size clears and is slow: only where it is another one.
  if (canvas.width !== pixels.width) canvas.width = pixels.width
  if (canvas.height !== pixels.height) canvas.height = pixels.height
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, pixels.width, pixels.height)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  // As the elements are drawn, so that letters do not jump when one takes the place of the other.
  context.textRendering = 'geometricPrecision'
  return context
}
