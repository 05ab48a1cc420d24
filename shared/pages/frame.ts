// What stands on every page around its content: title, company, date and logo above, footer below.

import type { Box } from '../layout/layout.ts'
import { isBlank, seen } from '../names/unseen.ts'
import type { CaptionPart, Colour, FontWeight, TextStyle } from '../scene/scene.ts'
import { textWidth } from '../scene/text-metrics.ts'
import type { Theme } from '../scene/theme.ts'
import { day } from '../words/figures.ts'
import { words } from '../words/phrase.ts'
import type { Writer } from '../words/writer.ts'
import { type Ink, inkFor } from './ink.ts'
import type { Logo, PageChoices } from './page.ts'
import { type Size, unitOf } from './page-size.ts'

/** What every page is drawn with. */
export interface PageLook {
  readonly theme: Theme
  readonly writer: Writer
  readonly choices: PageChoices
  /** The chart's title, as it may be shown. */
  readonly title: string
}

/** One page that is being drawn. */
export interface Sheet extends PageLook {
  readonly size: Size
  /** Points for what is one point on a slide. */
  readonly unit: number
  readonly ink: Ink
  /** The room between head and footer. */
  readonly content: Box
  /** A style of letters in points of a slide. */
  style(size: number, weight: FontWeight, colour?: Colour): TextStyle
}

export const FRAME = { side: 38, head: 92, headWithout: 74, foot: 42 } as const

/** An empty sheet; the head is lower where there is no line below the title. */
export function sheetOf(id: string, look: PageLook, size: Size, hasSubtitle: boolean): Sheet {
  const unit = unitOf(size)
  const side = FRAME.side * unit
  const top = (hasSubtitle ? FRAME.head : FRAME.headWithout) * unit
  return {
    ...look,
    size,
    unit,
    ink: inkFor(id),
    content: {
      x: side,
      y: top,
      width: size.width - 2 * side,
      height: size.height - top - FRAME.foot * unit,
    },
    style: (points, weight, colour = look.theme.text) => ({ size: points * unit, weight, colour }),
  }
}

/** In points of a slide: a longer title is cut off. */
const SMALLEST_TITLE = 15

/** Likewise of the line below it. */
const SMALLEST_LINE = 8.5

/** The title of the page with the line below it, and whose it is at the right. */
export function drawHead(sheet: Sheet, title: string, subtitle: string): void {
  const { ink, unit, size, style, theme } = sheet
  const side = FRAME.side * unit
  const owner = ownerOf(sheet)
  const width = Math.max(size.width * 0.4, owner.left - side - 24 * unit)
  const large = style(24, 700)
  const fits = (large.size * width) / Math.max(1, textWidth(title, large.size, large.weight))
  const fitting = Math.max(SMALLEST_TITLE * unit, Math.min(large.size, fits))
  ink.text({ x: side, y: 53 * unit }, title, { ...large, size: fitting }, { width })
  // Nothing stands beside it: whose the page is ends above.
  if (subtitle !== '') {
    const room = size.width - 2 * side
    const usual = style(12, 400, theme.mutedText)
    const whole = (usual.size * room) / Math.max(1, textWidth(subtitle, usual.size, usual.weight))
    const look = { ...usual, size: Math.max(SMALLEST_LINE * unit, Math.min(usual.size, whole)) }
    ink.text({ x: side, y: 75 * unit }, subtitle, look, { width: room })
  }
  for (const { text, look, y } of owner.lines)
    ink.text({ x: owner.right, y }, text, look, { width: owner.width, anchor: 'end' })
}

const LOGO = { height: 29, widest: 4, top: 32 } as const

/** At the right of the head; a long one is as low as it has to be. */
export function logoBox({ width, height }: Logo, size: Size): Box {
  const unit = unitOf(size)
  const high = LOGO.height * unit
  const own = (high * width) / height
  const shown = Math.min(own, high * LOGO.widest)
  const shownHeight = (shown * height) / width
  return {
    x: size.width - FRAME.side * unit - shown,
    y: LOGO.top * unit + (high - shownHeight) / 2,
    width: shown,
    height: shownHeight,
  }
}

/** Company and date, on the left of the logo. */
function ownerOf({ unit, size, style, theme, choices, writer }: Sheet) {
  const { company, date, logo } = choices
  const place = logo === null ? null : logoBox(logo, size)
  const right = place === null ? size.width - FRAME.side * unit : place.x - 9 * unit
  const said = [
    ...(isBlank(company) ? [] : [{ text: seen(company), look: style(10.5, 600) }]),
    ...(date === null
      ? []
      : [{ text: writer.write(day(date)), look: style(9.8, 400, theme.mutedText) }]),
  ]
  const width = size.width * 0.35
  const widest = Math.max(
    0,
    ...said.map(({ text, look }) => textWidth(text, look.size, look.weight)),
  )
  const lines = said.map((line, at) => ({
    ...line,
    y: (said.length === 1 ? 50 : 43 + at * 14) * unit,
  }))
  return { lines, right, width, left: right - Math.min(width, widest) }
}

export interface Footer {
  /** In the middle: what the figures rest on. */
  readonly note: string
  readonly number: number
  readonly count: number
}

/** The footer, once it is known how many pages there are. */
export function footerParts(
  { theme, writer, choices, title }: PageLook,
  page: { readonly id: string; readonly size: Size },
  { note, number, count }: Footer,
): readonly CaptionPart[] {
  const { size } = page
  const unit = unitOf(size)
  const ink = inkFor(`${page.id}/foot`)
  const style: TextStyle = { size: 8.6 * unit, weight: 400, colour: theme.mutedText }
  const y = size.height - 21 * unit
  const side = FRAME.side * unit
  const author = isBlank(choices.author) ? '' : seen(choices.author)
  const left = author === '' ? title : writer.write(words`${title} · ${author}`)
  const room = size.width - 2 * side
  const place = writer.write(words`${number} of ${count}`)
  const gap = 14 * unit
  const placed = textWidth(place, style.size, style.weight)
  const noted = note === '' ? 0 : textWidth(note, style.size, style.weight) + gap
  // The title stands above as well: rather than the note it is cut off, but not to nothing.
  const said = ink.text({ x: side, y }, left, style, {
    width: Math.max(room * 0.2, room - placed - gap - noted),
  })
  const between = { from: side + said + gap, to: size.width - side - placed - gap }
  if (note !== '') {
    // In the middle of the page, or as near to it as what stands beside it lets.
    const half = Math.min(noted - gap, between.to - between.from) / 2
    const x = Math.min(between.to - half, Math.max(between.from + half, size.width / 2))
    ink.text({ x, y }, note, style, { width: between.to - between.from, anchor: 'middle' })
  }
  ink.text({ x: size.width - side, y }, place, style, { width: room * 0.2, anchor: 'end' })
  return ink.parts
}
