// A page that is planned: drawn only when it is known which number every page has.
import type { Box } from '../layout/layout.ts'
import type { ScenePart } from '../scene/scene.ts'
import type { ChartOnPage, PageLink } from './page.ts'
import type { Size } from './page-size.ts'

export interface Draft {
  readonly id: string
  /** In bookmarks and lists of pages. */
  readonly title: string
  readonly level: 0 | 1
  readonly size: Size
  /** `numberOf`: which page has this id, counted from 1. */
  draw(numberOf: (id: string) => number): DrawnPage
}

export interface DrawnPage {
  /** All but the footer. */
  readonly parts: readonly ScenePart[]
  readonly links?: readonly PageLink[]
  readonly chart?: ChartOnPage
  /** In the footer: what the figures rest on. */
  readonly note?: string
}

/** A part of the chart that has a page of its own, as it is framed on a map. */
export interface Area {
  readonly box: Box
  readonly name: string
  readonly page: string
}
