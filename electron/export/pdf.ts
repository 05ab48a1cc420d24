// PDF: one page that fits the chart; vectors, text that can be searched, Inter embedded.
import { PDFDocument, type SKRSContext2D } from '@napi-rs/canvas'
import { asBeginning, chartName } from '../../shared/names/called.ts'
import { ok } from '../../shared/result.ts'
import { paintScene } from '../../shared/scene/paint.ts'
import { defineWriter, exportScene } from './export-request.ts'
import { registerFonts } from './fonts.ts'
import { loadPictures } from './load-pictures.ts'

/** Points per chart pixel at 100 %: 96 pixels to the inch, 72 points. */
const POINTS = 0.75

/** PDF viewers refuse pages with a longer side. */
const MAX_SIDE_POINTS = 14_400

/** For a circle of a third of an inch that is as sharp as print; the file holds each photo without loss. */
const PHOTO_PIXELS = 96

/** Shares of the time that are over then, as measured at thousands of roles. */
const AFTER_SCENE = 0.1
const AFTER_PAINTING = 0.7

/** The bytes of a PDF; charts beyond the page limit are scaled down to it, which vectors survive. */
export const pdfWriter = defineWriter('pdf', async (request, onProgress) => {
  registerFonts(request.fontsFolder)
  const scene = exportScene({ ...request, transparent: false })
  onProgress?.(AFTER_SCENE)
  const scale = Math.min(POINTS, MAX_SIDE_POINTS / Math.max(scene.width, scene.height))
  const pdf = new PDFDocument({
    title: asBeginning(chartName(request.document)),
    creator: 'Pitcrew',
    subject: 'Sales organisation',
  })
  // A page can be given pictures, which the package’s types leave out.
  const page = pdf.beginPage(scene.width * scale, scene.height * scale) as SKRSContext2D
  page.scale(scale, scale)
  paintScene(page, scene, { pictures: await loadPictures(scene, PHOTO_PIXELS) })
  onProgress?.(AFTER_PAINTING)
  pdf.endPage()
  return ok(pdf.close())
})
