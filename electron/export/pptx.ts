// Slides: the pages of the chart for a presentation, every card a shape that can be changed.
import { USUAL_PAGES } from '../../shared/pages/usual-choices.ts'
import { ok } from '../../shared/result.ts'
import { exportPages, titleOfPages } from './export-pages.ts'
import { defineWriter } from './export-request.ts'
import { presentationFile } from './slides/presentation.ts'
import { withFamilies } from './with-families.ts'

/** Share of the time in which the pages are made. */
const AFTER_PAGES = 0.6

/** The bytes of a presentation. All its slides have one size, so a page of its own size is a slide. */
export const pptxWriter = defineWriter('pptx', async (request, onProgress, onLacking) => {
  const chosen = request.pages ?? USUAL_PAGES
  const choices = { ...chosen, size: chosen.size === 'fitted' ? '16:9' : chosen.size } as const
  const pages = exportPages({ ...request, pages: choices })
  onProgress?.(AFTER_PAGES)
  // Whoever opens slides draws them with the fonts that are there; what this computer lacks is told.
  withFamilies(
    pages.map(({ scene }) => scene),
    request.fontsFolder,
    onLacking,
  )
  const { document, today } = request
  const { author, logo } = choices
  return ok(
    presentationFile({ document, pages, logo, title: titleOfPages(request), author, today }),
  )
})
