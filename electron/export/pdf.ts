// PDF: the pages of the chart as vectors, with text that can be searched and Inter embedded.
import { PDFDocument, type SKRSContext2D } from '@napi-rs/canvas'
import type { Page } from '../../shared/pages/page.ts'
import { ok } from '../../shared/result.ts'
import { paintScene } from '../../shared/scene/paint.ts'
import { chartToCarry } from './chart-to-carry.ts'
import { exportPages, titleOfPages } from './export-pages.ts'
import { defineWriter } from './export-request.ts'
import { finishPdf } from './finish-pdf.ts'
import { loadPictures } from './load-pictures.ts'
import { withFamilies } from './with-families.ts'
import { noteWritten } from './written-text.ts'

/** For a circle of a third of an inch that is as sharp as print; the file holds each photo without loss. */
const PHOTO_PIXELS = 96

/** Shares of the time that are over then, as measured at thousands of roles. */
const AFTER_PAGES = 0.1
const AFTER_PAINTING = 0.7

/** The bytes of a PDF. */
export const pdfWriter = defineWriter('pdf', async (request, onProgress, onLacking) => {
  const carried = chartToCarry(request)
  if (!carried.ok) return carried
  const drawn = exportPages(request)
  const scenes = withFamilies(
    drawn.map(({ scene }) => scene),
    request.fontsFolder,
    onLacking,
  )
  const pages = drawn.map((page, at) => ({ ...page, scene: scenes[at] ?? page.scene }))
  onProgress?.(AFTER_PAGES)
  const title = titleOfPages(request)
  const pdf = new PDFDocument({ title, creator: 'Pitcrew', subject: 'Sales organisation' })
  const written: (readonly string[])[] = []
  for (const [at, page] of pages.entries()) {
    written.push(await paintPage(pdf, page))
    onProgress?.(AFTER_PAGES + ((AFTER_PAINTING - AFTER_PAGES) * (at + 1)) / pages.length)
  }
  const author = request.pages?.author ?? ''
  const about = { title, author, today: request.today, written, chart: carried.value }
  return ok(await finishPdf(pdf.close(), pages, about))
})

/** Answers what is written on it in letters that are joined. */
async function paintPage(pdf: PDFDocument, { scene }: Page): Promise<readonly string[]> {
  const pictures = await loadPictures(scene, PHOTO_PIXELS)
  // A page can be given pictures, which the package’s types leave out.
  const context = pdf.beginPage(scene.width, scene.height) as SKRSContext2D
  const written = noteWritten(context)
  paintScene(context, scene, { pictures })
  pdf.endPage()
  return written
}
