// Makes the small photo out of a picture: cut to a square, at most 160 pixels a side and 20 KB, and nothing
// of the file but its pixels. Runs in a process of its own, since pictures may come from anywhere.
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { PHOTO_BYTES, PHOTO_SIDE, photoFrom } from '../../shared/photos/photo.ts'

/** From the best on; even noise fits with the last. */
const QUALITIES = [88, 80, 70, 55, 40, 25] as const

/** null where it cannot be read. The camera's own note on which side is up is heeded. */
export async function makePhoto(bytes: Uint8Array): Promise<string | null> {
  const picture = await loadImage(bytes).catch(() => null)
  if (picture === null) return null
  const { width, height } = picture
  const square = Math.min(width, height)
  if (!(square > 0)) return null
  // Never larger than it was.
  const side = Math.min(PHOTO_SIDE, square)
  const canvas = createCanvas(side, side)
  const context = canvas.getContext('2d')
  // What is transparent would be black.
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, side, side)
  context.imageSmoothingQuality = 'high'
  const [left, top] = [(width - square) / 2, (height - square) / TOP]
  context.drawImage(picture, left, top, square, square, 0, 0, side, side)
  for (const quality of QUALITIES) {
    const jpeg = canvas.toBuffer('image/jpeg', quality)
    if (jpeg.length <= PHOTO_BYTES) return photoFrom(jpeg.toString('base64'))
  }
  return null
}

/** Of an upright picture a third of what is cut off is above: faces are rarely in the middle. */
const TOP = 3
