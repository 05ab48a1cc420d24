// PNG: the scene painted by Skia band by band, one to four pixels per chart pixel.
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { largestScale, pixelsAt } from '../../shared/pages/picture-size.ts'
import { err, ok } from '../../shared/result.ts'
import type { Pictures } from '../../shared/scene/brush.ts'
import { paintScene } from '../../shared/scene/paint.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { writerFor } from '../../shared/words/writer.ts'
import { textChunkOf } from '../inside/in-png.ts'
import { textToCarry } from './chart-to-carry.ts'
import { defineWriter, exportScene } from './export-request.ts'
import { loadPictures } from './load-pictures.ts'
import { type PngFile, pngFile } from './png-file.ts'
import { withFamilies } from './with-families.ts'

/** Pixels painted at once, which bounds the memory: 4 bytes each on the canvas, as many outside. */
const BAND_PIXELS = 8_000_000

/**
 * Chart pixels painted above and below each band and thrown away. Skia computes a curve otherwise
 * where the edge of the canvas cuts it, along the whole curve; no corner or circle is rounder.
 */
const MARGIN = 32

/** Pixels of a photo at 1x; a little more than its circle. */
const PHOTO_PIXELS = 32

/** Pixels fetched at once: small pieces of memory are used again instead of asked for anew. */
const FETCH_PIXELS = 400_000

/** The bytes of a PNG, or how far the scale has to come down. */
export const pngWriter = defineWriter('png', async (request, onProgress, onLacking) => {
  const drawn = exportScene(request)
  const [scene = drawn] = withFamilies([drawn], request.fontsFolder, onLacking)
  const { scale, locale } = request
  const largest = largestScale(scene)
  if (scale > largest) {
    return err({
      code: 'E_EXPORT_TOO_LARGE',
      message: writerFor(locale, undefined).write(sayTooLarge(scale, largest)),
    })
  }
  const carried = textToCarry(request)
  if (!carried.ok) return carried
  const { width, height } = pixelsAt(scene, scale)
  const text = carried.value === '' ? null : textChunkOf(carried.value)
  const file = pngFile({ width, height, hasAlpha: scene.background === null, scale, text })
  const pictures = await loadPictures(scene, Math.ceil(PHOTO_PIXELS * scale))
  await addBands(file, { scene, pictures }, { width, height, scale }, onProgress)
  return ok(await file.end())
})

/** What is painted, with the photos in it. */
interface Painting {
  readonly scene: Scene
  readonly pictures: Pictures
}

interface Size {
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** While one band is compressed beside this thread, the next is painted. */
async function addBands(
  file: PngFile,
  painting: Painting,
  { width, height, scale }: Size,
  onProgress?: (fraction: number) => void,
): Promise<void> {
  const bandHeight = Math.min(height, Math.max(1, Math.floor(BAND_PIXELS / width)))
  const margin = Math.ceil(MARGIN * scale)
  const paintedHeight = bandHeight + 2 * margin
  const context = createCanvas(width, paintedHeight).getContext('2d')
  const hasAlpha = painting.scene.background === null
  const rowBytes = 1 + width * (hasAlpha ? 4 : 3)
  // One is filled while the other is compressed. Zeros: each row begins with "no filter".
  const buffers = [Buffer.alloc(rowBytes * bandHeight), Buffer.alloc(rowBytes * bandHeight)]
  let compressed = Promise.resolve()
  for (let top = 0, at = 0; top < height; top += bandHeight, at++) {
    const rows = Math.min(bandHeight, height - top)
    paintBand(context, painting, { top: top - margin, width, height: paintedHeight, scale })
    const bytes = (buffers[at % 2] ?? Buffer.alloc(0)).subarray(0, rowBytes * rows)
    fetchRows(context, { top: margin, width, rows }, bytes, hasAlpha)
    await compressed
    compressed = file.addRows(bytes)
    onProgress?.((top + rows) / height)
  }
  await compressed
}

/** The ground first, to the last pixel: the chart itself may end within one. */
function paintBand(
  context: SKRSContext2D,
  { scene, pictures }: Painting,
  { top, width, height, scale }: Size & { readonly top: number },
): void {
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  if (scene.background !== null) {
    context.fillStyle = scene.background
    context.fillRect(0, 0, width, height)
  }
  context.setTransform(scale, 0, 0, scale, 0, -top)
  const strip = { top: top / scale, bottom: (top + height) / scale }
  paintScene(context, { ...scene, background: null }, { strip, pictures })
}

/** Copies rows of the canvas as PNG wants them; the first byte of each stays. */
function fetchRows(
  context: SKRSContext2D,
  { top, width, rows }: { readonly top: number; readonly width: number; readonly rows: number },
  target: Buffer,
  hasAlpha: boolean,
): void {
  const rowBytes = target.length / rows
  const step = Math.max(1, Math.floor(FETCH_PIXELS / width))
  for (let first = 0; first < rows; first += step) {
    const count = Math.min(step, rows - first)
    const { data } = context.getImageData(0, top + first, width, count)
    for (let row = 0; row < count; row++) {
      const pixels = data.subarray(row * width * 4, (row + 1) * width * 4)
      const start = (first + row) * rowBytes + 1
      if (hasAlpha) target.set(pixels, start)
      else copyWithoutAlpha(pixels, target, start)
    }
  }
}

function copyWithoutAlpha(pixels: Uint8ClampedArray, target: Buffer, start: number): void {
  for (let from = 0, to = start; from < pixels.length; from += 4, to += 3) {
    target[to] = pixels[from] ?? 0
    target[to + 1] = pixels[from + 1] ?? 0
    target[to + 2] = pixels[from + 2] ?? 0
  }
}

function sayTooLarge(scale: number, largest: number): Words {
  const instead =
    largest >= 1 ? words`a scale of ${Math.floor(largest * 10) / 10} or less` : 'a smaller chart'
  return words`The chart is too large for one picture at ${scale}x; nothing was written, so use ${instead} or export a PDF.`
}
