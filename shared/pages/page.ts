// What a page is: a scene in points with what leads from it to other pages, and what may be chosen about pages.
import type { IsoDate } from '../dates.ts'
import type { PodId, RoleId } from '../ids.ts'
import type { Box } from '../layout/layout.ts'
import type { Scene } from '../scene/scene.ts'
import type { PageSize } from './page-size.ts'

/** Pages that come after the chart, by choice. */
export const EXTRA_PAGES = ['findings', 'capacity', 'people', 'red-flags', 'duties'] as const

export type ExtraPage = (typeof EXTRA_PAGES)[number]

/** How a chart is put on pages: as it is readable, a page a pod, a page a branch, or cut like a map. */
export const SPLITS = ['auto', 'pods', 'branches', 'tiles'] as const

export type Split = (typeof SPLITS)[number]

/** What of the chart is drawn. */
export type Part =
  | { readonly kind: 'whole' }
  | { readonly kind: 'pod'; readonly podId: PodId }
  /** A role and all below it, by who reports to whom. */
  | { readonly kind: 'branch'; readonly roleId: RoleId }
  /** These and no others, such as what is selected. */
  | { readonly kind: 'roles'; readonly roleIds: readonly RoleId[] }

export interface PageChoices {
  readonly size: PageSize
  readonly direction: 'landscape' | 'portrait'
  readonly part: Part
  readonly split: Split
  readonly extras: readonly ExtraPage[]
  /** Above the chart; blank: the chart's own name. */
  readonly title: string
  /** null: none is printed. */
  readonly date: IsoDate | null
  /** Blank: none. */
  readonly company: string
  readonly author: string
  readonly logo: Logo | null
  /** The marks of findings, with a legend. */
  readonly marks: boolean
}

/** A picture of a company's own. */
export interface Logo {
  /** PNG or JPEG, as `data:` address. */
  readonly data: string
  /** In pixels; what counts is their proportion. */
  readonly width: number
  readonly height: number
}

/** A part of a page that leads to another one. */
export interface PageLink {
  readonly box: Box
  /** Id of a page. */
  readonly to: string
}

/** Whatever is drawn is in points (1/72 of an inch) from the upper left corner. */
export interface Page {
  /** The same for the same page, whatever comes before it. */
  readonly id: string
  /** In bookmarks and lists of pages. */
  readonly title: string
  /** Bookmarks: 1 belongs to the page before it that has 0. */
  readonly level: 0 | 1
  readonly scene: Scene
  readonly links: readonly PageLink[]
  /** Of the chart on it; null where none is drawn. */
  readonly chart: ChartOnPage | null
}

export interface ChartOnPage {
  /** 1: as large as on a screen at 100 %. */
  readonly scale: number
  /** Height of the letters of the smallest name, in points. */
  readonly smallestName: number
}

/** Below this, names are not read with ease; a chart is rather split. Points. */
export const READABLE = 7
