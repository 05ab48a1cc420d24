// The sentence about an export some of whose letters no installed font has.
import { sayLacking } from '../../shared/lettering/say-lacking.ts'
import { orgOf } from '../../shared/org/org.ts'
import { USUAL_PAGES } from '../../shared/pages/usual-choices.ts'
import { shownOf } from '../../shared/pages/whole-piece.ts'
import { writerFor } from '../../shared/words/writer.ts'
import type { ExportJob } from './export-messages.ts'
import type { ExportRequest } from './export-request.ts'

/** Formats that whoever opens the file draws, with the fonts there. */
const DRAWN_LATER: ReadonlySet<ExportJob['format']> = new Set(['svg', 'pptx'])

/** Whose names are affected, and what to install. */
export function lackingNote(
  format: ExportJob['format'],
  { document, pages = USUAL_PAGES, locale }: ExportRequest,
  characters: ReadonlySet<string>,
): string {
  const { name, company } = document
  return writerFor(locale, undefined).write(
    sayLacking(characters, {
      shown: shownOf(orgOf(document), pages.part),
      around: [name, company.offer ?? '', pages.title, pages.company, pages.author],
      isDrawnLater: DRAWN_LATER.has(format),
    }),
  )
}
