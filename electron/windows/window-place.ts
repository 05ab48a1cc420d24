// Where a new window goes: where the last one was, unless that display has gone, and never exactly on another.
import { FARTHEST, type WindowPlace } from '../settings/settings-schema.ts'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Below this the panels beside the chart have no room. */
export const MIN_SIZE = { width: 960, height: 600 } as const

/** The size of the design pictures. */
export const USUAL_SIZE = { width: 1440, height: 900 } as const

/** Pixels between one new window and the next. */
const STEP = 28

/** `area` is what the display offers without bars; `others` are the corners of open windows. */
export function placeFor(
  remembered: WindowPlace | null,
  area: Area,
  others: readonly { readonly x: number; readonly y: number }[],
): WindowPlace {
  const width = between(remembered?.width ?? USUAL_SIZE.width, MIN_SIZE.width, area.width)
  const height = between(remembered?.height ?? USUAL_SIZE.height, MIN_SIZE.height, area.height)
  let x = remembered?.x ?? area.x + Math.floor((area.width - width) / 2)
  let y = remembered?.y ?? area.y + Math.floor((area.height - height) / 2)
  // One round more than there are windows always finds a free corner.
  for (let round = 0; round <= others.length; round++) {
    if (!others.some((other) => other.x === x && other.y === y)) break
    x += STEP
    y += STEP
  }
  return {
    x: between(x, area.x, area.x + area.width - width),
    y: between(y, area.y, area.y + area.height - height),
    width,
    height,
    isMaximised: remembered?.isMaximised ?? false,
  }
}

/** A place that can be spoken of to the system, which fails at numbers that no desktop has. */
export function withinReach({ x, y, width, height, isMaximised }: WindowPlace): WindowPlace {
  const reached = (value: number, least: number) =>
    Number.isNaN(value) ? least : between(Math.round(value), least, FARTHEST)
  return {
    x: reached(x, -FARTHEST),
    y: reached(y, -FARTHEST),
    width: reached(width, 1),
    height: reached(height, 1),
    isMaximised,
  }
}

/** The nearest value between the bounds; the lower one where they cross. */
function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
