// A canvas context that is told only what changes: fonts and colours cost more to set than to compare.
import { fontStack } from './font-stack.ts'
import type { Colour, Text, TextStyle } from './scene.ts'

/** The part of CanvasRenderingContext2D that is used; Skia in Node and browsers both have it. */
export interface PaintContext {
  fillStyle: unknown
  strokeStyle: unknown
  lineWidth: number
  font: string
  textAlign: unknown
  beginPath(): void
  closePath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  arc(x: number, y: number, radius: number, from: number, to: number): void
  roundRect(x: number, y: number, width: number, height: number, radius: number): void
  fillRect(x: number, y: number, width: number, height: number): void
  strokeRect(x: number, y: number, width: number, height: number): void
  setLineDash(dash: number[]): void
  fill(): void
  stroke(): void
  save(): void
  restore(): void
  clip(): void
  drawImage(image: unknown, x: number, y: number, width: number, height: number): void
  fillText(text: string, x: number, y: number): void
}

/** Nobody else may change colours, lines and fonts of the context while the brush is used. */
export interface Brush {
  readonly context: PaintContext
  readonly pictures: Pictures
  /** The colour of what is filled next. */
  fillWith(colour: Colour): void
  strokeWith(colour: Colour, width: number, dash: readonly number[] | undefined): void
  writeWith(style: TextStyle, anchor: Text['anchor']): void
}

/** Photos and logos, by their `data:` address, that are ready to be painted; others are left out. */
export type Pictures = ReadonlyMap<string, unknown>

const NO_PICTURES: Pictures = new Map()

/** A brush for a context that may be set to anything; `families` have characters that Inter lacks. */
export function brushFor(
  context: PaintContext,
  pictures = NO_PICTURES,
  families: readonly string[] = [],
): Brush {
  const stack = fontStack(families)
  let fill: Colour | null = null
  let stroke: { readonly colour: Colour; readonly width: number } | null = null
  let dash: readonly number[] | undefined | null = null
  let font: Pick<TextStyle, 'weight' | 'size'> | null = null
  let anchor: Text['anchor'] | null = null
  const fillWith = (colour: Colour) => {
    if (colour === fill) return
    fill = colour
    context.fillStyle = colour
  }
  return {
    context,
    pictures,
    fillWith,
    strokeWith(colour, width, nextDash) {
      if (stroke?.colour !== colour || stroke.width !== width) {
        stroke = { colour, width }
        context.strokeStyle = colour
        context.lineWidth = width
      }
      if (nextDash === dash) return
      dash = nextDash
      context.setLineDash(dash ? [...dash] : [])
    },
    writeWith({ weight, size, colour }, nextAnchor) {
      fillWith(colour)
      // Skia draws letters as outlines while lines are broken, and a PDF could not name their font.
      if (dash) {
        dash = undefined
        context.setLineDash([])
      }
      if (font?.weight !== weight || font.size !== size) {
        font = { weight, size }
        context.font = `${weight} ${size}px ${stack}`
      }
      if (nextAnchor === anchor) return
      anchor = nextAnchor
      context.textAlign = TEXT_ALIGN[anchor]
    },
  }
}

const TEXT_ALIGN = { start: 'left', middle: 'center', end: 'right' } as const
