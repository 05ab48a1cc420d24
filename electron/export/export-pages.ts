// The pages of a document as PDF, slides and print show them.
import { asBeginning, chartName } from '../../shared/names/called.ts'
import { isBlank, seen } from '../../shared/names/unseen.ts'
import { orgOf } from '../../shared/org/org.ts'
import type { Page } from '../../shared/pages/page.ts'
import { pagesOf } from '../../shared/pages/pages-of.ts'
import { USUAL_PAGES } from '../../shared/pages/usual-choices.ts'
import { writerFor } from '../../shared/words/writer.ts'
import type { ExportRequest } from './export-request.ts'

/** As they were chosen; where nothing was chosen, one page that fits. */
export function exportPages(request: ExportRequest): readonly Page[] {
  const { document, view, theme, cards, locale, today, pages = USUAL_PAGES, isWhite } = request
  return pagesOf({
    org: orgOf(document),
    view,
    theme,
    isWhite: isWhite ?? false,
    choices: pages,
    writer: writerFor(locale, document.currency),
    cards,
    today,
  })
}

/** What the file is called inside. */
export function titleOfPages({ document, pages = USUAL_PAGES }: ExportRequest): string {
  return isBlank(pages.title) ? asBeginning(chartName(document)) : seen(pages.title)
}
