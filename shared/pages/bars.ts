// Bars to one scale, with the target as a broken line across them.
import { dealsFigure } from '../capacity/say-deals.ts'
import type { Box } from '../layout/layout.ts'
import type { Colour } from '../scene/scene.ts'
import { textWidth } from '../scene/text-metrics.ts'
import { words } from '../words/phrase.ts'
import type { Sheet } from './frame.ts'

export interface Bar {
  readonly name: string
  /** Deals a month. */
  readonly value: number
  readonly fill: Colour
  readonly onFill: Colour
  /** Behind the bar: what stands out about it. */
  readonly word: { readonly text: string; readonly colour: Colour } | null
  readonly ground: Colour
}

/** In a room. */
export function drawBars(
  { ink, unit, style, theme, writer }: Sheet,
  room: Box,
  bars: readonly Bar[],
  target: number | null,
): void {
  const names = style(9.8, 400)
  const nameWidth = Math.min(
    room.width * 0.4,
    Math.max(0, ...bars.map(({ name }) => textWidth(name, names.size, 600))) + 10 * unit,
  )
  const words_ = style(9.6, 600)
  const wordWidth = Math.max(
    0,
    ...bars.map(({ word }) => (word ? textWidth(word.text, words_.size, 600) + 12 * unit : 0)),
  )
  const left = room.x + nameWidth
  const most = Math.max(target ?? 0, ...bars.map(({ value }) => value), 1e-9)
  const length = (value: number) => (value / most) * (room.width - nameWidth - wordWidth)
  const line = target === null ? Number.NaN : left + length(target)
  // What stands behind a bar moves past the broken line rather than to be struck through by it.
  const pastLine = (from: number, width: number) =>
    line > from - 3 * unit && line < from + width + 3 * unit ? line + 5 * unit : from
  const above = target === null ? 4 * unit : 22 * unit
  const step = Math.min(40 * unit, (room.height - above) / Math.max(1, bars.length))
  const height = Math.min(21 * unit, step * 0.62)
  for (const [at, { name, value, fill, onFill, word }] of bars.entries()) {
    const y = room.y + above + at * step
    const baseline = y + height / 2 + 3.4 * unit
    const weight = word && onFill !== theme.text ? 600 : 400
    ink.text(
      { x: room.x, y: baseline },
      name,
      { ...names, weight },
      { width: nameWidth - 6 * unit },
    )
    const width = Math.max(1.5 * unit, length(value))
    ink.box({ x: left, y, width, height }, { radius: 2.5 * unit, fill })
    const text = writer.write(dealsFigure(value))
    const number = style(9.8, 600, onFill)
    const own = textWidth(text, number.size, 600) + 12 * unit
    // The broken line would run through the number.
    const isCrossed = line > left + width - own && line < left + width + unit
    const isInside = own <= width && !isCrossed
    const behind = pastLine(left + width + 4 * unit, own - 12 * unit)
    if (isInside)
      ink.text({ x: left + width - 6 * unit, y: baseline }, text, number, {
        width: own,
        anchor: 'end',
      })
    else
      ink.text({ x: behind, y: baseline }, text, { ...number, colour: theme.text }, { width: own })
    if (word) {
      const wide = textWidth(word.text, words_.size, 600)
      const from = pastLine(isInside ? left + width + 6 * unit : behind + own - 4 * unit, wide)
      ink.text(
        { x: from, y: baseline },
        word.text,
        { ...words_, colour: word.colour },
        { width: room.x + room.width - from },
      )
    }
  }
  if (target !== null) {
    const bottom = room.y + above + bars.length * step - (step - height) / 2
    ink.line(
      [
        { x: line, y: room.y + 15 * unit },
        { x: line, y: bottom },
      ],
      {
        stroke: theme.text,
        strokeWidth: unit,
        dash: [3.5 * unit, 2.5 * unit],
      },
    )
    const text = writer.write(words`Target ${dealsFigure(target)}`)
    const look = style(9.6, 600)
    const half = textWidth(text, look.size, 600) / 2
    const middle = Math.min(Math.max(line, left + half), room.x + room.width - half)
    ink.text({ x: middle, y: room.y + 10 * unit }, text, look, {
      width: 2 * half + 1,
      anchor: 'middle',
    })
  }
}
