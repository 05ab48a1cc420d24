// A chart as it stands on a page: its parts in reading order, what surrounds them, and how large it becomes.

import type { IsoDate } from '../dates.ts'
import { validate } from '../findings/validate.ts'
import { boxAround } from '../layout/boxes.ts'
import type { Box, Layout } from '../layout/layout.ts'
import { onceFor } from '../once.ts'
import type { Org } from '../org/org.ts'
import type { Finding } from '../rules/rule.ts'
import { buildScene, type Marks } from '../scene/build-scene.ts'
import type { CardChoices } from '../scene/card-choices.ts'
import { HOLDER } from '../scene/card-furniture.ts'
import { inReadingOrder } from '../scene/reading-order.ts'
import type { ScenePart } from '../scene/scene.ts'
import { shownPartOf } from '../scene/shown-part.ts'
import type { ThemeName } from '../scene/theme.ts'
import type { ViewId } from '../views/all/view-ids.ts'
import { VIEWS } from '../views/all/views.ts'
import { crewOf } from './crew.ts'
import type { PageLook } from './frame.ts'
import { scaler } from './scaled.ts'

/** What charts on pages are drawn with. */
export interface ChartLook extends PageLook {
  readonly org: Org
  readonly view: ViewId
  readonly themeName: ThemeName
  readonly cards: CardChoices | undefined
  readonly today: IsoDate
}

/** In pixels of the chart. */
export interface Drawing {
  readonly layout: Layout
  readonly parts: readonly ScenePart[]
  readonly bounds: Box
}

interface DrawingOptions {
  /** Who works in a lane stands in its header, without what they can do: that is said elsewhere. */
  readonly crewOnly?: boolean
  /** Lanes stand apart: what leads from one to the next is drawn by whoever draws the page. */
  readonly isApart?: boolean
}

export const NO_MARKS: Marks = { roles: new Map(), lanes: new Map() }

/** Draws what a layout places of the look's organisation. */
export function drawingOf(
  look: ChartLook,
  layout: Layout,
  { crewOnly = false, isApart = false }: DrawingOptions = {},
): Drawing {
  const { org, themeName, writer, cards, choices } = look
  const isPart = choices.part.kind !== 'whole'
  const part = isPart ? shownPartOf(org, layout.cards) : null
  const { parts } = buildScene(org, layout, {
    theme: themeName,
    writer,
    marks: choices.marks ? marksOf(look) : NO_MARKS,
    ...(cards === undefined ? {} : { cards }),
    forWindow: false,
    isApart,
    isPart,
    ...(crewOnly && !choices.marks ? { overlay: crewOf(org, layout.lanes, part) } : {}),
  })
  const ordered = inReadingOrder(parts, layout)
  const bounds = boxAround(
    ordered.filter(({ shapes }) => shapes.length > 0).map(({ box }) => box),
  ) ?? { x: 0, y: 0, width: 1, height: 1 }
  // A card has an edge below it.
  return { layout, parts: ordered, bounds: { ...bounds, height: bounds.height + 2 } }
}

function marksOf({ org, view, today }: ChartLook): Marks {
  return VIEWS[view].marks(judgedOn(org, today), org)
}

const judgedDays = onceFor((_org: Org) => new Map<IsoDate, readonly Finding[]>())

/** What is to be said of it on a day; several pages ask. */
export function judgedOn(org: Org, today: IsoDate): readonly Finding[] {
  const days = judgedDays(org)
  const findings = days.get(today) ?? validate(org.document, today)
  days.set(today, findings)
  return findings
}

/** No chart is drawn larger, in points for each pixel, on a page of the size of a slide. */
const LARGEST = 0.82

/** How large it can be drawn in a room, in points for each pixel. */
export function scaleIn(
  { bounds }: Drawing,
  room: Pick<Box, 'width' | 'height'>,
  unit: number,
): number {
  return Math.min(room.width / bounds.width, room.height / bounds.height, LARGEST * unit)
}

/** Height of the smallest name at this scale, in points. */
export function smallestNameAt(scale: number): number {
  return HOLDER.size * scale
}

/** Points of one pixel at 100 %. */
export const POINTS = 0.75

/** In the middle of a room, at its top; answers the parts and where the chart’s upper left corner is. */
export function placeIn({ parts, bounds }: Drawing, room: Box, scale: number) {
  const origin = {
    x: room.x + (room.width - bounds.width * scale) / 2 - bounds.x * scale,
    y: room.y - bounds.y * scale,
  }
  return { origin, scale, parts: parts.map(scaler({ origin, scale })) }
}

/** A box of the chart on the page. */
export function onPage(
  { x, y, width, height }: Box,
  {
    origin,
    scale,
  }: { readonly origin: { readonly x: number; readonly y: number }; readonly scale: number },
): Box {
  return {
    x: x * scale + origin.x,
    y: y * scale + origin.y,
    width: width * scale,
    height: height * scale,
  }
}
