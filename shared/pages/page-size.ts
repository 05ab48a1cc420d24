// Sizes of pages, in points: 72 make an inch.

/** Without one of its own: as large as the chart needs. */
export const PAGE_SIZES = ['fitted', '16:9', 'a4', 'a3', 'letter', 'tabloid'] as const

export type PageSize = (typeof PAGE_SIZES)[number]

/** What printers have. */
export const PAPERS = ['a4', 'a3', 'letter', 'tabloid'] as const

export type Paper = (typeof PAPERS)[number]

export type FixedSize = Exclude<PageSize, 'fitted'>

export const SIZE_NAMES: Readonly<Record<PageSize, string>> = {
  fitted: 'Fitted',
  '16:9': '16:9',
  a4: 'A4',
  a3: 'A3',
  letter: 'Letter',
  tabloid: 'Tabloid',
}

export interface Size {
  readonly width: number
  readonly height: number
}

const POINTS_PER_MM = 72 / 25.4

/** Lying on the long side. The slide is as large as slide programs make it. */
const LANDSCAPE: Readonly<Record<FixedSize, Size>> = {
  '16:9': { width: 960, height: 540 },
  a4: { width: 297 * POINTS_PER_MM, height: 210 * POINTS_PER_MM },
  a3: { width: 420 * POINTS_PER_MM, height: 297 * POINTS_PER_MM },
  letter: { width: 792, height: 612 },
  tabloid: { width: 1224, height: 792 },
}

/** A page of this size, lying or standing. */
export function sizeOf(size: FixedSize, direction: 'landscape' | 'portrait'): Size {
  const { width, height } = LANDSCAPE[size]
  return direction === 'landscape' ? { width, height } : { width: height, height: width }
}

/** A slide, for which the sizes of letters are chosen. */
const USUAL_AREA = 960 * 540

/** How much larger letters and margins are than on a slide: larger paper is looked at from further off. */
export function unitOf({ width, height }: Size): number {
  return Math.min(1.5, Math.max(0.9, Math.sqrt((width * height) / USUAL_AREA)))
}

/** In whole millimetres, as paper is spoken of. */
export function inMillimetres({ width, height }: Size): Size {
  return { width: Math.round(width / POINTS_PER_MM), height: Math.round(height / POINTS_PER_MM) }
}
