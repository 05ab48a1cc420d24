// The way of a line between two shapes as a connector: straight, or down, across and on.
import type { Box } from '../../../shared/layout/layout.ts'
import { type Glue, preset } from './shape-xml.ts'
import { placeXml } from './units.ts'

export interface Way {
  readonly form: string
  readonly place: string
  readonly from: Glue['side']
  readonly to: Glue['side']
}

/** Closer than this is the same height or the same place, in points. */
const SAME = 0.5

/** From below a shape, across at a height, to the top of another one. */
export function wayDown(from: Box, to: Box, level: number): Way {
  const start = { x: from.x + from.width / 2, y: from.y + from.height }
  const end = { x: to.x + to.width / 2, y: to.y }
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  if (Math.abs(dx) < SAME) {
    const place = placeXml({ x: start.x, y: start.y, width: 0, height: dy })
    return { form: preset('straightConnector1'), place, from: 'bottom', to: 'top' }
  }
  const part = Math.round(Math.min(1, Math.max(0, (level - start.y) / dy)) * 100_000)
  return {
    form: preset('bentConnector3', `<a:gd name="adj1" fmla="val ${part}"/>`),
    place: turned(start, { dx, dy }),
    from: 'bottom',
    to: 'top',
  }
}

/** From below a shape to the side of one that hangs on a line: at `x`, which begins at the height `level`. */
export function wayAside(
  from: Box,
  to: Box,
  { x, level }: { readonly x: number; readonly level: number },
): Way {
  const start = { x: from.x + from.width / 2, y: from.y + from.height }
  const isRight = to.x >= x
  const end = { x: isRight ? to.x : to.x + to.width, y: to.y + to.height / 2 }
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const isBelow = Math.abs(x - start.x) < SAME
  const across = Math.round(((x - start.x) / dx) * 100_000)
  const down = Math.round(((level - start.y) / dy) * 100_000)
  const form = isBelow
    ? preset('bentConnector2')
    : preset(
        'bentConnector4',
        `<a:gd name="adj1" fmla="val ${down}"/><a:gd name="adj2" fmla="val ${across}"/>`,
      )
  const place = turned(start, { dx, dy })
  return { form, place, from: 'bottom', to: isRight ? 'left' : 'right' }
}

/** Connectors begin to the right: one that begins downwards is turned around its middle by a quarter. */
function turned(
  start: { readonly x: number; readonly y: number },
  { dx, dy }: { readonly dx: number; readonly dy: number },
): string {
  const middle = { x: start.x + dx / 2, y: start.y + dy / 2 }
  const [long, across] = [Math.abs(dy), Math.abs(dx)]
  const box = { x: middle.x - long / 2, y: middle.y - across / 2, width: long, height: across }
  return placeXml(box, dx < 0 ? ' rot="5400000"' : ' rot="16200000" flipH="1"')
}
