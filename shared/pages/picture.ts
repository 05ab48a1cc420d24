// The chart as one picture: titled, whose it is beside the title, and what its marks mean below it.
import type { IsoDate } from '../dates.ts'
import type { Severity } from '../document/vocabulary.ts'
import { MARGIN } from '../layout/measures.ts'
import { isBlank, seen } from '../names/unseen.ts'
import type { Org } from '../org/org.ts'
import { buildScene } from '../scene/build-scene.ts'
import type { CardChoices } from '../scene/card-choices.ts'
import type { Scene, SceneLogo } from '../scene/scene.ts'
import { textWidth } from '../scene/text-metrics.ts'
import { THEMES, type ThemeName } from '../scene/theme.ts'
import type { ViewId } from '../views/all/view-ids.ts'
import { VIEWS } from '../views/all/views.ts'
import { day } from '../words/figures.ts'
import type { Writer } from '../words/writer.ts'
import { judgedOn, NO_MARKS } from './chart-drawing.ts'
import { type Ink, inkFor } from './ink.ts'
import { sayLedFromOutside } from './led-from-outside.ts'
import { drawMarksLegend, marksIn } from './marks-legend.ts'
import type { Logo, PageChoices } from './page.ts'
import { USUAL_PAGES } from './usual-choices.ts'
import { shownOf } from './whole-piece.ts'

export interface PictureRequest {
  readonly org: Org
  readonly view: ViewId
  readonly theme: ThemeName
  /** No ground behind the chart. */
  readonly transparent: boolean
  /** On white instead of the theme’s own ground. */
  readonly isWhite: boolean
  /** With the marks of findings; what they mean is said where the choices ask for that. */
  readonly hasMarks: boolean
  /** What of the chart is drawn, and what stands around it; sizes and further pages count for nothing. */
  readonly choices?: PageChoices | undefined
  readonly writer: Writer
  readonly cards?: CardChoices | undefined
  /** On which findings are true. */
  readonly today: IsoDate
}

/** In pixels at 100 %, from the upper left corner. */
export function pictureOf(request: PictureRequest): Scene {
  const { org, view, theme, transparent, isWhite, hasMarks, choices = USUAL_PAGES } = request
  const { writer, cards, today } = request
  const { document } = org
  const drawn = VIEWS[view]
  const owner = ownerOf(choices, writer)
  const layout = drawn.layout(shownOf(org, choices.part), { dropAreas: false })
  const isPart = choices.part.kind !== 'whole'
  const ledBy = isPart ? writer.write(sayLedFromOutside(org, layout, false)) : ''
  const { offer = '' } = document.company
  const least = owner.lines.length > 0 || ledBy !== '' ? LEAST_WIDTH : 0
  const chart = buildScene(org, layout, {
    theme,
    writer,
    transparent,
    ...(cards === undefined ? {} : { cards }),
    forWindow: false,
    isPart,
    marks: hasMarks ? drawn.marks(judgedOn(org, today), org) : NO_MARKS,
    title: isBlank(choices.title) ? document.name : choices.title,
    titleRoom: Math.max(layout.width, least) - owner.width,
    subtitle: [ledBy, offer].filter((text) => !isBlank(text)).join(' · '),
  })
  const feet = feetOf(choices, marksIn(chart.parts))
  const width = Math.max(chart.width, least, feet.length > 0 ? LEAST_WIDTH : 0)
  const ink = inkFor('around')
  const room: Room = { ink, theme: THEMES[theme], width }
  drawOwner(room, owner)
  for (const [at, draw] of feet.entries()) draw(room, chart.height + (at + 1) * FOOT - MARGIN / 2)
  return {
    ...chart,
    width,
    height: chart.height + feet.length * FOOT,
    background: isWhite && !transparent ? '#ffffff' : chart.background,
    parts: [...inTheMiddle(chart.parts, (width - chart.width) / 2), ...ink.parts],
    ...logoIn(owner.logo, width),
  }
}

/** The chart below its title, the only caption, so much further right. */
function inTheMiddle(parts: Scene['parts'], by: number): Scene['parts'] {
  if (by === 0) return parts
  return parts.map((part) =>
    part.kind === 'caption' ? part : { ...part, box: { ...part.box, x: part.box.x + by } },
  )
}

/** Narrower, what stands around the chart would have no room. */
const LEAST_WIDTH = 560

/** Height of a line below the chart. */
const FOOT = 24

/** As against letters on a page, which are counted in points. */
const UNIT = 4 / 3

interface Room {
  readonly ink: Ink
  readonly theme: (typeof THEMES)[ThemeName]
  readonly width: number
}

type Foot = (room: Room, baseline: number) => void

/** Lines below the chart: what the marks mean, and who made it. */
function feetOf({ marks, author }: PageChoices, drawn: readonly Severity[]): readonly Foot[] {
  const legend: Foot = ({ ink, theme }, baseline) =>
    drawMarksLegend(
      {
        ink,
        theme,
        unit: UNIT,
        style: (size, weight, colour = theme.text) => ({ size: size * UNIT, weight, colour }),
        content: { x: MARGIN, y: 0, width: LEAST_WIDTH, height: 0 },
      },
      drawn,
      baseline + 6 * UNIT,
    )
  const by: Foot = ({ ink, theme, width }, y) =>
    ink.text(
      { x: MARGIN, y },
      seen(author),
      { size: 12, weight: 400, colour: theme.mutedText },
      { width: width - 2 * MARGIN },
    )
  return [...(marks && drawn.length > 0 ? [legend] : []), ...(isBlank(author) ? [] : [by])]
}

const LOGO = { height: 36, widest: 4, gap: 12 } as const

/** Letters of the company’s name and of the date. */
const COMPANY = { size: 14, weight: 600 } as const
const DATE = { size: 12, weight: 400 } as const

/** The share of the least width that a company’s name may take. */
const COMPANY_ROOM = 240

interface Owner {
  readonly lines: readonly { readonly text: string; readonly look: typeof COMPANY | typeof DATE }[]
  readonly logo:
    | (Logo & { readonly shown: { readonly width: number; readonly height: number } })
    | null
  /** All of it, with the gap before it; 0: nothing. */
  readonly width: number
}

/** Company, date and logo, at the right of the title. */
function ownerOf({ company, date, logo }: PageChoices, writer: Writer): Owner {
  const lines = [
    ...(isBlank(company) ? [] : [{ text: seen(company), look: COMPANY }]),
    ...(date === null ? [] : [{ text: writer.write(day(date)), look: DATE }]),
  ]
  const words = Math.max(
    0,
    ...lines.map(({ text, look }) => textWidth(text, look.size, look.weight)),
  )
  const shown = logo === null ? null : shownSize(logo)
  const parts = [...(lines.length > 0 ? [Math.min(words, COMPANY_ROOM)] : [])]
  if (shown !== null) parts.push(shown.width)
  return {
    lines,
    logo: logo === null || shown === null ? null : { ...logo, shown },
    width: parts.reduce((sum, part) => sum + part + LOGO.gap, 0),
  }
}

/** A long one is as low as it has to be. */
function shownSize({ width, height }: Logo): { readonly width: number; readonly height: number } {
  const shown = Math.min((LOGO.height * width) / height, LOGO.height * LOGO.widest)
  return { width: shown, height: (shown * height) / width }
}

function drawOwner({ ink, theme, width }: Room, { lines, logo }: Owner): void {
  const x = width - MARGIN - (logo === null ? 0 : logo.shown.width + LOGO.gap)
  const top = MARGIN + (lines.length === 1 ? 23 : 14)
  for (const [at, { text, look }] of lines.entries())
    ink.text(
      { x, y: top + at * 18 },
      text,
      { ...look, colour: look === DATE ? theme.mutedText : theme.text },
      { width: COMPANY_ROOM, anchor: 'end' },
    )
}

function logoIn(logo: Owner['logo'], width: number): { readonly logo?: SceneLogo } {
  if (logo === null) return {}
  const { shown, data } = logo
  const y = MARGIN + (LOGO.height - shown.height) / 2
  return { logo: { data, box: { x: width - MARGIN - shown.width, y, ...shown } } }
}
