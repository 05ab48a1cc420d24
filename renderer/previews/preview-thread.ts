// The thread that makes previews, so that the window never waits for a large chart.
import type { Document } from '../../shared/document/schema.ts'
import { paintScene } from '../../shared/scene/paint.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { picturesIn } from './pictures-in.ts'
import type { PaintOrder, PreviewJob, PreviewNews } from './preview-messages.ts'
import { previewOf } from './preview-of.ts'

/** A thread has no page, and so no fonts of a style sheet. */
declare const self: { readonly fonts: FontFaceSet }

/** Written out: the build finds them by that. */
const FONTS = [
  [new URL('../../assets/fonts/Inter-Regular.ttf', import.meta.url), '400'],
  [new URL('../../assets/fonts/Inter-Medium.ttf', import.meta.url), '500'],
  [new URL('../../assets/fonts/Inter-SemiBold.ttf', import.meta.url), '600'],
  [new URL('../../assets/fonts/Inter-Bold.ttf', import.meta.url), '700'],
] as const

let chart: Document | null = null
let made: { readonly turn: number; readonly scenes: readonly Scene[] } | null = null

/** One after the other, in the order in which they came. */
let work: Promise<unknown> = Promise.all(FONTS.map(([url, weight]) => loadFont(url, weight)))

addEventListener('message', ({ data }: MessageEvent<PreviewJob>) => {
  // An error in a promise is not heard outside of the thread, which would leave the window waiting for ever.
  work = work.then(() => doJob(data)).catch(reportError)
})

async function loadFont({ href }: URL, weight: string): Promise<void> {
  const font = new FontFace('Inter', `url("${href}")`, { weight })
  self.fonts.add(font)
  // Without it the preview is drawn with another font; what is exported is not.
  await font.load().catch(() => undefined)
}

async function doJob(job: PreviewJob): Promise<void> {
  switch (job.kind) {
    case 'chart':
      chart = job.document
      return
    case 'make': {
      if (chart === null) throw new Error('Bug: a preview of no chart')
      const { scenes, preview } = previewOf(chart, job.wish)
      made = { turn: job.turn, scenes }
      return tell({ kind: 'made', turn: job.turn, preview })
    }
    case 'paint': {
      const scene = made?.turn === job.turn ? made.scenes[job.order.at] : undefined
      const bitmap = scene ? await painted(scene, job.order) : null
      return tell({ kind: 'painted', id: job.id, bitmap }, bitmap === null ? [] : [bitmap])
    }
  }
}

function tell(news: PreviewNews, transfer: Transferable[] = []): void {
  postMessage(news, { transfer })
}

async function painted(scene: Scene, order: PaintOrder): Promise<ImageBitmap | null> {
  const { scale, width, height, x, y } = order
  const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height))
  const context = canvas.getContext('2d')
  if (context === null) return null
  const pictures = await picturesIn(scene, scale)
  context.setTransform(scale, 0, 0, scale, -x, -y)
  const strip = { top: y / scale, bottom: (y + height) / scale }
  paintScene(context, scene, { strip, pictures })
  return canvas.transferToImageBitmap()
}
