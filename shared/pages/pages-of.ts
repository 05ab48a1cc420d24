// Everything that leaves on pages: from an organisation and what was chosen to a list of pages.
import type { IsoDate } from '../dates.ts'
import { asBeginning, chartName } from '../names/called.ts'
import { isBlank, seen } from '../names/unseen.ts'
import type { Org } from '../org/org.ts'
import type { CardChoices } from '../scene/card-choices.ts'
import type { Scene } from '../scene/scene.ts'
import { THEMES, type ThemeName } from '../scene/theme.ts'
import type { ViewId } from '../views/all/view-ids.ts'
import type { Writer } from '../words/writer.ts'
import type { ChartLook } from './chart-drawing.ts'
import { chartPages } from './chart-pages.ts'
import type { Draft } from './draft.ts'
import { extraPages } from './extra-pages.ts'
import { footerParts, logoBox } from './frame.ts'
import type { Page, PageChoices } from './page.ts'

export interface PagesRequest {
  readonly org: Org
  readonly view: ViewId
  readonly choices: PageChoices
  readonly theme: ThemeName
  /** White instead of the theme’s own ground, for paper. */
  readonly isWhite: boolean
  readonly writer: Writer
  /** What cards show; missing: what is usual. */
  readonly cards?: CardChoices | undefined
  /** On which findings are true. */
  readonly today: IsoDate
}

/** All pages in order; the same for the same request. Never none. */
export function pagesOf(request: PagesRequest): readonly Page[] {
  const { org, view, choices, theme, writer, cards, today } = request
  const title = isBlank(choices.title) ? asBeginning(chartName(org.document)) : seen(choices.title)
  const look: ChartLook = {
    org,
    view,
    choices,
    writer,
    cards,
    today,
    title,
    themeName: theme,
    theme: THEMES[theme],
  }
  const drafts = [...chartPages(look), ...extraPages(look)]
  const numbers = new Map(drafts.map(({ id }, at) => [id, at + 1]))
  const background = request.isWhite ? '#ffffff' : look.theme.canvas
  return drafts.map((draft, at): Page => {
    const { parts, links = [], chart = null, note = '' } = draft.draw((id) => numbers.get(id) ?? 0)
    const foot = footerParts(look, draft, { note, number: at + 1, count: drafts.length })
    const { width, height } = draft.size
    return {
      id: draft.id,
      title: draft.title,
      level: draft.level,
      scene: { width, height, background, parts: [...parts, ...foot], ...logoOn(choices, draft) },
      links,
      chart,
    }
  })
}

function logoOn({ logo }: PageChoices, { size }: Draft): Pick<Scene, 'logo'> {
  return logo === null ? {} : { logo: { box: logoBox(logo, size), data: logo.data } }
}
