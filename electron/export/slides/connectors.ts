// The way of a line between two shapes as a connector, or as two where any program shall bend it in the same place.
import type { Box, Point } from '../../../shared/layout/layout.ts'
import { type Glue, preset } from './shape-xml.ts'
import { placeXml } from './units.ts'

/** One connector. */
export interface Leg {
  readonly form: string
  readonly place: string
  readonly from: Glue['side']
  readonly to: Glue['side']
}

/**
 * `joint`: a place between two legs, where a small shape holds both; null where one leg is enough. LibreOffice
 * bends a connector in the middle, whatever the file says, so one that has to bend elsewhere is two.
 */
export interface Way {
  readonly joint: Point | null
  readonly legs: readonly [Leg, Leg?]
}

/** Closer than this is the same height or the same place, in points. */
const SAME = 0.5

/** A bend in the middle may be so far from where it belongs without being in the way of anything, in points. */
const NEAR = 8

/** From below a shape, across at a height, to the top of another one. */
export function wayDown(from: Box, to: Box, level: number): Way {
  const start = below(from)
  const end = { x: to.x + to.width / 2, y: to.y }
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  if (Math.abs(dx) < SAME) return alone(straight(start, end))
  if (Math.abs(start.y + dy / 2 - level) <= NEAR) {
    const part = Math.round(Math.min(1, Math.max(0, (level - start.y) / dy)) * 100_000)
    const form = preset('bentConnector3', `<a:gd name="adj1" fmla="val ${part}"/>`)
    return alone({ form, place: turned(start, { dx, dy }), from: 'bottom', to: 'top' })
  }
  const joint = { x: start.x, y: level }
  return { joint, legs: [straight(start, joint), acrossAndDown(joint, end)] }
}

/** From below a shape to the side of one that hangs on a line: at `x`, which begins at the height `level`. */
export function wayAside(
  from: Box,
  to: Box,
  { x, level }: { readonly x: number; readonly level: number },
): Way {
  const start = below(from)
  const isRight = to.x >= x
  const end = { x: isRight ? to.x : to.x + to.width, y: to.y + to.height / 2 }
  if (Math.abs(x - start.x) < SAME) return alone(downAndAcross(start, end))
  const joint = { x, y: level }
  return { joint, legs: [downAndAcross(start, joint), downAndAcross(joint, end)] }
}

function below({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height }
}

function alone(leg: Leg): Way {
  return { joint: null, legs: [leg] }
}

function straight(start: Point, end: Point): Leg {
  const place = placeXml({ x: start.x, y: start.y, width: 0, height: end.y - start.y })
  return { form: preset('straightConnector1'), place, from: 'bottom', to: 'top' }
}

/** Ends at the side that it comes to first. */
function downAndAcross(start: Point, end: Point): Leg {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const to = dx > 0 ? 'left' : 'right'
  return { form: preset('bentConnector2'), place: turned(start, { dx, dy }), from: 'bottom', to }
}

function acrossAndDown(start: Point, end: Point): Leg {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const box = { x: Math.min(start.x, end.x), y: start.y, width: Math.abs(dx), height: dy }
  const place = placeXml(box, dx < 0 ? ' flipH="1"' : '')
  return { form: preset('bentConnector2'), place, from: dx > 0 ? 'right' : 'left', to: 'top' }
}

/** Connectors begin to the right: one that begins downwards is turned around its middle by a quarter. */
function turned(start: Point, { dx, dy }: { readonly dx: number; readonly dy: number }): string {
  const middle = { x: start.x + dx / 2, y: start.y + dy / 2 }
  const [long, across] = [Math.abs(dy), Math.abs(dx)]
  const box = { x: middle.x - long / 2, y: middle.y - across / 2, width: long, height: across }
  return placeXml(box, dx < 0 ? ' rot="5400000"' : ' rot="16200000" flipH="1"')
}
