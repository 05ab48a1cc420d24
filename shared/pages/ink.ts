// A pen for pages: texts, paragraphs, boxes and lines become parts of a scene, in the order of reading.
import type { Box, Point } from '../layout/layout.ts'
import type { CaptionPart, Colour, FontWeight, Shape, TextStyle } from '../scene/scene.ts'
import { fitText, textWidth } from '../scene/text-metrics.ts'
import { scaler } from './scaled.ts'
import { wrapped } from './wrapped.ts'

interface Look {
  readonly fill?: Colour
  readonly stroke?: Colour
  readonly strokeWidth?: number
  readonly radius?: number
  readonly dash?: readonly number[]
}

interface TextPlace {
  /** Room for it; a longer text is shortened. */
  readonly width: number
  readonly anchor?: 'start' | 'middle' | 'end'
}

interface ParagraphPlace {
  readonly width: number
  /** Lines at most. */
  readonly most?: number
  readonly anchor?: 'start' | 'middle'
}

export interface Ink {
  /** What was drawn, in order. */
  readonly parts: CaptionPart[]
  /** One line, `at` being on its baseline; answers its width. */
  text(at: Point, text: string, style: TextStyle, place: TextPlace): number
  /** Lines of text below a point; answers their height. */
  paragraph(top: Point, text: string, style: TextStyle, place: ParagraphPlace): number
  box(box: Box, look: Look): void
  disc(centre: Point, radius: number, look: Look): void
  line(points: readonly Point[], look: Look): void
  /** Shapes around a point, in this size. */
  shapes(at: Point, shapes: readonly Shape[], scale: number): void
}

/** From one baseline to the next, in heights of letters. */
export const LEADING = 1.4

/** How far below the top of a line its baseline is. */
const ASCENT = 1

/** A pen for one page; `page` begins the ids of what it draws. */
export function inkFor(page: string): Ink {
  const parts: CaptionPart[] = []
  // Parts may be taken away meanwhile: their number says nothing.
  let drawn = 0
  const nextId = () => `${page}/${drawn++}`
  const add = (box: Box, shapes: readonly Shape[], label: string) =>
    parts.push({ kind: 'caption', id: nextId(), box, shapes, label })
  return {
    parts,
    text({ x, y }, text, style, { width, anchor = 'start' }) {
      const shown = fitText(text, style.size, style.weight, width)
      const own = textWidth(shown, style.size, style.weight)
      const left = anchor === 'start' ? x : anchor === 'middle' ? x - own / 2 : x - own
      const box = { x: left, y: y - style.size, width: own, height: style.size * LEADING }
      add(
        box,
        [{ kind: 'text', at: { x: x - left, y: style.size }, text: shown, style, anchor }],
        text,
      )
      return own
    },
    paragraph({ x, y }, text, style, { width, most = 40, anchor = 'start' }) {
      const lines = wrapped(text, style, width, most)
      const { size } = style
      const middle = anchor === 'middle' ? width / 2 : 0
      const shapes = lines.map(
        (line, at): Shape => ({
          kind: 'text',
          at: { x: middle, y: size * (ASCENT + at * LEADING) },
          text: line,
          style,
          anchor,
        }),
      )
      const height = heightOf(lines.length, size)
      if (shapes.length > 0) add({ x, y, width, height }, shapes, text)
      return height
    },
    box(box, { radius = 0, ...look }) {
      add(box, [{ kind: 'box', box: { ...box, x: 0, y: 0 }, radius, ...look }], '')
    },
    disc({ x, y }, radius, look) {
      const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
      add(box, [{ kind: 'circle', centre: { x: radius, y: radius }, radius, ...look }], '')
    },
    shapes(at, shapes, scale) {
      const part = { kind: 'caption', id: nextId(), shapes, label: '' } as const
      const box = { x: 0, y: 0, width: 0, height: 0 }
      parts.push({ ...part, ...scaler({ origin: at, scale })({ ...part, box }), kind: 'caption' })
    },
    line(points, look) {
      const x = Math.min(...points.map((point) => point.x))
      const y = Math.min(...points.map((point) => point.y))
      const width = Math.max(...points.map((point) => point.x)) - x
      const height = Math.max(...points.map((point) => point.y)) - y
      const inside = points.map((point) => ({ x: point.x - x, y: point.y - y }))
      add({ x, y, width, height }, [{ kind: 'line', points: inside, ...look }], '')
    },
  }
}

/** Of so many lines. */
function heightOf(lines: number, size: number): number {
  return lines === 0 ? 0 : size * (ASCENT + 0.4 + (lines - 1) * LEADING)
}

/** The height that a paragraph takes, before it is written. */
export function paragraphHeight(
  text: string,
  style: { readonly size: number; readonly weight: FontWeight },
  { width, most = 40 }: ParagraphPlace,
): number {
  return heightOf(wrapped(text, style, width, most).length, style.size)
}
