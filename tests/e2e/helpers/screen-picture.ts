// What the window shows, pixel by pixel.
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Page } from 'playwright-core'
import type { Box } from '../../../shared/layout/layout.ts'

export interface ScreenPicture {
  /** As `#rrggbb`; CSS pixels from the upper left corner of the window. */
  colourAt(x: number, y: number): string
}

/** `clip`: of this part alone, in whole pixels, which is done sooner; missing: of all of the window. */
export async function screenPicture(page: Page, clip?: Box): Promise<ScreenPicture> {
  const image = await loadImage(await page.screenshot({ scale: 'css', ...(clip && { clip }) }))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data, width } = context.getImageData(0, 0, image.width, image.height)
  return {
    colourAt(x, y) {
      const [left, top] = [Math.floor(x) - (clip?.x ?? 0), Math.floor(y) - (clip?.y ?? 0)]
      const at = 4 * (top * width + left)
      return `#${Buffer.from(data.subarray(at, at + 3)).toString('hex')}`
    },
  }
}

/** How far from the middle of a box its filling is looked for, in parts of its half size. */
const SIDES = [-0.8, -0.6, -0.4, 0.4, 0.6, 0.8]

/** Pixels beyond the box in which its filling is still looked for. */
const REACH = 4

/**
 * The box that a filling really takes up, looked for around a box: each edge is where the filling
 * begins on most of the lines that cross it. null where there is no filling.
 */
export function filledBox(picture: ScreenPicture, near: Box, filling: string): Box | null {
  const middle = { x: near.x + near.width / 2, y: near.y + near.height / 2 }
  const isFilled = (x: number, y: number) => picture.colourAt(x, y) === filling
  const column = (x: number) =>
    SIDES.filter((side) => isFilled(x, middle.y + (side * near.height) / 2)).length
  const row = (y: number) =>
    SIDES.filter((side) => isFilled(middle.x + (side * near.width) / 2, y)).length
  const left = firstFilled(near.x - REACH, middle.x, column)
  const right = firstFilled(near.x + near.width + REACH, middle.x, column)
  const top = firstFilled(near.y - REACH, middle.y, row)
  const bottom = firstFilled(near.y + near.height + REACH, middle.y, row)
  if (left === null || right === null || top === null || bottom === null) return null
  return { x: left, y: top, width: right + 1 - left, height: bottom + 1 - top }
}

/** The first pixel on the way at which more than half of the lines are filled. */
function firstFilled(from: number, to: number, filled: (at: number) => number): number | null {
  const step = Math.sign(to - from)
  for (let at = Math.floor(from); (to - at) * step > 0; at += step)
    if (filled(at) > SIDES.length / 2) return at
  return null
}
