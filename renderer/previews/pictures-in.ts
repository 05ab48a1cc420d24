// The photos and the logo of a scene, decoded for painting; they stand in it as text.
import type { Pictures } from '../../shared/scene/brush.ts'
import type { Scene } from '../../shared/scene/scene.ts'

/** Device pixels; a smaller photo is a dot of colour that nobody misses. */
const LEAST_RADIUS = 2

/** null: it could not be decoded. */
const decoded = new Map<string, ImageBitmap | null>()

/** `scale`: device pixels for each unit of the scene. */
export async function picturesIn({ parts, logo }: Scene, scale: number): Promise<Pictures> {
  const wanted = new Set(logo ? [logo.data] : [])
  for (const { shapes } of parts)
    for (const shape of shapes)
      if (shape.kind === 'picture' && shape.radius * scale >= LEAST_RADIUS) wanted.add(shape.photo)
  const pictures = new Map<string, ImageBitmap>()
  for (const address of wanted) {
    if (!decoded.has(address)) decoded.set(address, await decode(address))
    const picture = decoded.get(address) ?? null
    if (picture !== null) pictures.set(address, picture)
  }
  return pictures
}

/** Not fetched: the page may load nothing by address. */
async function decode(address: string): Promise<ImageBitmap | null> {
  const [head = '', base64 = ''] = address.split(',')
  const type = /^data:([a-z/]+)/.exec(head)?.[1] ?? ''
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    return await createImageBitmap(new Blob([bytes], { type }))
  } catch {
    // Damaged: the preview is shown without it.
    return null
  }
}
