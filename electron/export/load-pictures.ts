// Decodes the photos and the logo of a scene before it is painted, in the size in which they are needed.
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Logo } from '../../shared/pages/page.ts'
import { jpegOf } from '../../shared/photos/photo.ts'
import type { Pictures } from '../../shared/scene/brush.ts'
import type { Scene } from '../../shared/scene/scene.ts'

/** `side`: pixels. Smaller ones take less memory, of which thousands of photos need a lot. */
export async function loadPictures({ parts, logo }: Scene, side: number): Promise<Pictures> {
  const pictures = new Map<string, unknown>()
  const drawable = logo ? await logoOf(logo.data) : null
  if (logo && drawable !== null) pictures.set(logo.data, drawable)
  for (const { shapes } of parts)
    for (const shape of shapes)
      if (shape.kind === 'picture' && !pictures.has(shape.photo)) {
        const picture = await pictureOf(shape.photo, side)
        if (picture !== null) pictures.set(shape.photo, picture)
      }
  return pictures
}

let lastLogo: { readonly data: string; readonly picture: unknown } | null = null

/** Is a logo sound as a whole, and not only its head? */
export async function isDrawable({ data }: Pick<Logo, 'data'>): Promise<boolean> {
  return (await logoOf(data)) !== null
}

/** The same for all pages, so that a file holds it once; null where it is damaged: it was whole when it was chosen. */
async function logoOf(data: string): Promise<unknown> {
  if (lastLogo?.data !== data) lastLogo = { data, picture: await loadImage(data).catch(() => null) }
  return lastLogo.picture
}

/** null where only its head was sound. */
async function pictureOf(photo: string, side: number): Promise<unknown> {
  const picture = await loadImage(Buffer.from(jpegOf(photo), 'base64')).catch(() => null)
  if (picture === null) return null
  const { width, height } = picture
  const square = Math.min(width, height, side)
  const canvas = createCanvas(square, square)
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  const cut = Math.min(width, height)
  context.drawImage(picture, (width - cut) / 2, (height - cut) / 2, cut, cut, 0, 0, square, square)
  return canvas
}
