// Hires as steps up to the target: what is won today, and what each of them adds on top.
import type { Capacity } from '../capacity/capacity-of.ts'
import { dealsFigure } from '../capacity/say-deals.ts'
import { flowStageName } from '../capacity/stage-names.ts'
import { stagesOf } from '../capacity/stage-set.ts'
import type { Box } from '../layout/layout.ts'
import { podName } from '../names/called.ts'
import { amount } from '../words/figures.ts'
import { words } from '../words/phrase.ts'
import { spelled } from '../words/spelled.ts'
import type { Sheet } from './frame.ts'
import type { HireStep } from './hire-steps.ts'

interface Steps {
  readonly capacity: Capacity
  readonly steps: readonly HireStep[]
  readonly target: number | null
  readonly people: number
}

/** One column for today and one for each hire. */
export function drawSteps(
  sheet: Sheet,
  room: Box,
  { capacity, steps, target, people }: Steps,
): void {
  const { ink, unit, style, theme, writer } = sheet
  const { throughput } = capacity
  const labels = 34 * unit
  const ground = room.y + room.height - labels
  const most = Math.max(target ?? 0, steps.at(-1)?.won ?? throughput, 1e-9)
  const top = room.y + 16 * unit
  const high = (value: number) => (value / most) * (ground - top)
  const count = steps.length + 1
  const gap = 22 * unit
  // A target that is reached today has its name behind the last column, where no column hides it.
  const isReached = target !== null && throughput >= target * 0.8
  const columns = room.width - (isReached ? 62 * unit : 0)
  const width = Math.min(110 * unit, (columns - gap * (count - 1)) / count)
  const place = (at: number) => room.x + at * (width + gap)
  const number = style(9.8, 600)
  const draw = (at: number, value: string, title: string, below: string, colour = theme.text) => {
    const middle = place(at) + width / 2
    ink.text(
      { x: middle, y: ground - 6 * unit },
      value,
      at === 0 ? { ...number, colour: '#ffffff' } : number,
      { width, anchor: 'middle' },
    )
    ink.text({ x: middle, y: ground + 14 * unit }, title, style(9.6, 600, colour), {
      width: width + gap - 2 * unit,
      anchor: 'middle',
    })
    ink.text({ x: middle, y: ground + 27 * unit }, below, style(8.8, 400, theme.mutedText), {
      width: width + gap - 2 * unit,
      anchor: 'middle',
    })
  }
  const today = Math.max(high(throughput), 15 * unit)
  ink.box(
    { x: place(0), y: ground - today, width, height: today },
    { radius: 2.5 * unit, fill: TODAY },
  )
  draw(
    0,
    writer.write(dealsFigure(throughput)),
    'Today',
    writer.write(spelled(people, 'person', 'people')),
  )
  for (const [index, { belt, set, gain, won }] of steps.entries()) {
    const at = index + 1
    const colours = theme.stages[stagesOf(set).at(-1) ?? 'support']
    const before = Math.max(high(won - gain), 15 * unit)
    const after = Math.max(high(won), before + unit)
    ink.box(
      { x: place(at), y: ground - before, width, height: before },
      { fill: theme.stripBorder },
    )
    ink.box(
      { x: place(at), y: ground - after, width, height: after - before },
      { fill: colours.strong },
    )
    const stage = flowStageName(set, belt.input)
    const where =
      belt.scope === null
        ? stage
        : writer.write(words`${podName(belt.scope)}, ${stage.toLowerCase()}`)
    draw(
      at,
      writer.write(dealsFigure(won)),
      writer.write(words`+${amount(gain)}`),
      where,
      colours.text,
    )
  }
  ink.line(
    [
      { x: room.x, y: ground },
      { x: room.x + room.width, y: ground },
    ],
    { stroke: theme.line, strokeWidth: 0.8 * unit },
  )
  if (target === null) return
  const y = ground - high(target)
  const line = { stroke: theme.text, strokeWidth: unit, dash: [3.5 * unit, 2.5 * unit] }
  ink.line(
    [
      { x: room.x, y },
      { x: room.x + room.width, y },
    ],
    line,
  )
  const label = writer.write(words`Target ${dealsFigure(target)}`)
  const spot = isReached
    ? { x: room.x + room.width, anchor: 'end' as const }
    : { x: room.x, anchor: 'start' as const }
  ink.text({ x: spot.x, y: y - 5 * unit }, label, style(9.6, 600), {
    width: room.width,
    anchor: spot.anchor,
  })
}

/** Dark in both themes, white letters stand on it. */
const TODAY = '#5f6b7d'
