// PNG: the scene painted by Skia, one to four pixels per chart pixel.
import { createCanvas } from '@napi-rs/canvas'
import { err, ok, type Result } from '../../shared/result.ts'
import { paintScene } from '../../shared/scene/paint.ts'
import { type ExportError, type ExportRequest, exportScene } from './export-request.ts'
import { registerFonts } from './fonts.ts'

/** Beyond these, viewers and programs that paste pictures give up. */
const MAX_SIDE = 16_384
const MAX_PIXELS = 64_000_000

/** The bytes of a PNG, or how far the scale has to come down. */
export async function writePng(request: ExportRequest): Promise<Result<Uint8Array, ExportError>> {
  registerFonts(request.fontsFolder)
  const scene = exportScene(request)
  const largest = largestScale(scene.width, scene.height)
  if (request.scale > largest) {
    return err({
      code: 'E_EXPORT_TOO_LARGE',
      message: `The chart is too large for one picture at ${request.scale}x; nothing was written, so use ${formatScale(largest)} or export a PDF.`,
    })
  }
  const canvas = createCanvas(
    Math.ceil(scene.width * request.scale),
    Math.ceil(scene.height * request.scale),
  )
  const context = canvas.getContext('2d')
  context.scale(request.scale, request.scale)
  paintScene(context, scene)
  return ok(await canvas.encode('png'))
}

/** Pixels per chart pixel at which the picture just fits the limits. */
function largestScale(width: number, height: number): number {
  return Math.min(MAX_SIDE / width, MAX_SIDE / height, Math.sqrt(MAX_PIXELS / (width * height)))
}

function formatScale(scale: number): string {
  return scale >= 1 ? `a scale of ${Math.floor(scale * 10) / 10} or less` : 'a smaller chart'
}
