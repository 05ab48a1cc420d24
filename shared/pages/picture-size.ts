// How large a picture of pixels can be.
import type { Size } from './page-size.ts'

/** Pixels; beyond, many viewers and editors give up. */
const MAX_SIDE = 32_767

/** Pixels in all; whoever looks at the picture needs four bytes for each, two gigabytes. */
const MAX_PIXELS = 2 ** 29

/** The largest number of pixels for each pixel of the chart at which it can be one picture. */
export function largestScale({ width, height }: Size): number {
  return Math.min(MAX_SIDE / Math.max(width, height), Math.sqrt(MAX_PIXELS / (width * height)))
}

/** In whole pixels, as the file has them. */
export function pixelsAt({ width, height }: Size, scale: number): Size {
  return { width: Math.ceil(width * scale), height: Math.ceil(height * scale) }
}
