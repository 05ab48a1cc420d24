// Where a new window goes: where it is remembered, unless that display has gone, and never right on another.
import { FARTHEST, type WindowPlace } from '../settings/settings-schema.ts'
import { MIN_SIZE, USUAL_SIZE } from './window-sizes.ts'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Pixels between one new window and the next. */
const STEP = 28

type Corner = Pick<Area, 'x' | 'y'>

/** `area` is what the display offers without bars; `others` are the corners of open windows. */
export function placeFor(
  remembered: WindowPlace | null,
  area: Area,
  others: readonly Corner[],
): WindowPlace {
  const width = between(remembered?.width ?? USUAL_SIZE.width, MIN_SIZE.width, area.width)
  const height = between(remembered?.height ?? USUAL_SIZE.height, MIN_SIZE.height, area.height)
  const first = {
    x: remembered?.x ?? area.x + Math.floor((area.width - width) / 2),
    y: remembered?.y ?? area.y + Math.floor((area.height - height) / 2),
  }
  const inside = ({ x, y }: Corner) => ({
    x: between(x, area.x, area.x + area.width - width),
    y: between(y, area.y, area.y + area.height - height),
  })
  return {
    ...freeCorner(first, area, inside, others),
    width,
    height,
    isMaximised: remembered?.isMaximised ?? false,
    ...(remembered?.isFullScreen && { isFullScreen: true }),
  }
}

/**
 * Down to the right of other windows, so that the title of each can be seen; once more from the corner of
 * the display where there is no room that way.
 */
function freeCorner(
  first: Corner,
  area: Area,
  inside: (corner: Corner) => Corner,
  others: readonly Corner[],
): Corner {
  const isFree = ({ x, y }: Corner) =>
    others.every((other) => Math.abs(other.x - x) >= STEP / 2 || Math.abs(other.y - y) >= STEP / 2)
  // One round more than there are windows passes all of them, unless the display ends before.
  for (const start of [first, area])
    for (let round = 0; round <= others.length; round++) {
      const corner = inside({ x: start.x + round * STEP, y: start.y + round * STEP })
      if (isFree(corner)) return corner
    }
  return inside(first)
}

/** A place that can be spoken of to the system, which fails at numbers that no desktop has. */
export function withinReach({ x, y, width, height, ...state }: WindowPlace): WindowPlace {
  const reached = (value: number, least: number) =>
    Number.isNaN(value) ? least : between(Math.round(value), least, FARTHEST)
  return {
    x: reached(x, -FARTHEST),
    y: reached(y, -FARTHEST),
    width: reached(width, 1),
    height: reached(height, 1),
    ...state,
  }
}

/** The nearest value between the bounds; the lower one where they cross. */
function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
