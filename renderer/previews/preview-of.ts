// What an export would look like: its sheets, and what is to be said about them. Runs in a thread of its own.
import type { IsoDate } from '../../shared/dates.ts'
import type { Document } from '../../shared/document/schema.ts'
import { orgOf } from '../../shared/org/org.ts'
import type { ChartOnPage, ExtraPage, Page, PageChoices } from '../../shared/pages/page.ts'
import { pagesOf } from '../../shared/pages/pages-of.ts'
import { pictureOf } from '../../shared/pages/picture.ts'
import type { CardChoices } from '../../shared/scene/card-choices.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import type { ThemeName } from '../../shared/scene/theme.ts'
import type { ViewId } from '../../shared/views/all/view-ids.ts'
import { writerFor } from '../../shared/words/writer.ts'

/** What is to be shown. */
export interface PreviewWish {
  /** One picture, whose measures are pixels, or pages, whose measures are points. */
  readonly kind: 'picture' | 'pages'
  readonly view: ViewId
  readonly theme: ThemeName
  readonly isWhite: boolean
  readonly transparent: boolean
  readonly choices: PageChoices
  readonly cards: CardChoices
  readonly locale: string
  readonly today: IsoDate
}

/** A sheet without what is drawn on it: that stays in the thread. */
export interface SheetFacts {
  readonly id: string
  readonly title: string
  readonly width: number
  readonly height: number
  readonly chart: ChartOnPage | null
}

export interface Preview {
  /** Never none. */
  readonly sheets: readonly SheetFacts[]
  /** Which page says what was asked for. */
  readonly extras: readonly (readonly [ExtraPage, number])[]
}

/** The sheets as they will be, and what is known of them. */
export function previewOf(
  document: Document,
  wish: PreviewWish,
): { readonly scenes: readonly Scene[]; readonly preview: Preview } {
  const org = orgOf(document)
  const { locale, choices, kind, ...look } = wish
  const writer = writerFor(locale, document.currency)
  if (kind === 'picture') {
    const scene = pictureOf({ ...look, org, choices, writer, hasMarks: choices.marks })
    const { width, height } = scene
    const sheet = { id: 'picture', title: 'Picture', width, height, chart: null }
    return { scenes: [scene], preview: { sheets: [sheet], extras: [] } }
  }
  const pages = pagesOf({ ...look, org, choices, writer })
  const sheets = pages.map(
    ({ id, title, chart, scene: { width, height } }): SheetFacts => ({
      id,
      title,
      width,
      height,
      chart,
    }),
  )
  return { scenes: pages.map(({ scene }) => scene), preview: { sheets, extras: extrasIn(pages) } }
}

const EXTRA_IDS: readonly (readonly [ExtraPage, readonly string[]])[] = [
  ['findings', ['holds-back', 'findings']],
  ['capacity', ['holds-back', 'capacity']],
  ['people', ['people']],
  ['red-flags', ['red-flags']],
  ['duties', ['duties']],
]

function extrasIn(pages: readonly Page[]): Preview['extras'] {
  return EXTRA_IDS.flatMap(([extra, ids]) => {
    const at = pages.findIndex(({ id }) => ids.includes(id))
    return at < 0 ? [] : [[extra, at + 1] as const]
  })
}
