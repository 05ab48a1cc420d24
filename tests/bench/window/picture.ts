// Is there anything on the picture of a page, or is it blank?
import { createCanvas, loadImage } from '@napi-rs/canvas'

/** Less than this part of the pixels in another colour than the ground is nothing. */
const LEAST_PART = 0.0005

/** `png`: what the window shows. */
export async function isBlank(png: Buffer): Promise<boolean> {
  const image = await loadImage(png)
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4)
  const counts = new Map<number, number>()
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  return 1 - Math.max(...counts.values()) / pixels.length < LEAST_PART
}
