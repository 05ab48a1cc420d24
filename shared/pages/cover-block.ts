// Who can step in for whom, in pairs of names: what nobody covers comes first.

import type { Person } from '../document/schema.ts'
import type { Box } from '../layout/layout.ts'
import { personName, podName } from '../names/called.ts'
import { initialsOf } from '../names/initials.ts'
import { type Cover, type CoverLevel, coverOf, levelOf } from '../org/cover.ts'
import { colourStageOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import type { Colour } from '../scene/scene.ts'
import { textWidth } from '../scene/text-metrics.ts'
import { capitalised, counted } from '../words/lists.ts'
import { words } from '../words/phrase.ts'
import type { Sheet } from './frame.ts'
import { drawPill } from './pill.ts'

const LEVELS: Readonly<Record<CoverLevel, string>> = {
  nobody: 'Nobody',
  one: 'One alone',
  enough: 'Covered',
  'not-needed': 'Not needed',
}

const WORST_FIRST: readonly CoverLevel[] = ['nobody', 'one', 'enough', 'not-needed']

interface Entry {
  readonly name: string
  readonly level: CoverLevel
  readonly colour: Colour
  readonly text: Colour
  readonly people: readonly Person[]
}

/** As many as there is room for. */
export function drawCover(sheet: Sheet, org: Org, room: Box): void {
  const { ink, unit, style, theme, writer } = sheet
  const entries = entriesOf(sheet, org)
  ink.text(
    { x: room.x, y: room.y + 10 * unit },
    'WHO CAN STEP IN',
    style(8.4, 600, theme.mutedText),
    { width: room.width },
  )
  const top = room.y + 18 * unit
  const height = room.height - 18 * unit
  const fits = Math.max(1, Math.floor(height / (LEAST * unit)))
  const isAll = entries.length <= fits
  const shown = isAll ? entries : [...entries].toSorted(byWorst).slice(0, Math.max(1, fits - 1))
  const step = Math.min(MOST * unit, height / (shown.length + (isAll ? 0 : 0.6)))
  for (const [at, entry] of shown.entries())
    drawEntry(sheet, entry, { ...room, y: top + at * step, height: step })
  if (isAll) return
  const rest = entries.length - shown.length
  const text = writer.write(words`and ${counted(rest, 'more', 'more')}, at least as well covered`)
  ink.text(
    { x: room.x, y: top + shown.length * step + 13 * unit },
    text,
    style(9, 400, theme.mutedText),
    { width: room.width },
  )
}

const LEAST = 44
const MOST = 73

/** Where the second of a pair stands, as a part of the width. */
const SECOND = 0.47

function byWorst(a: Entry, b: Entry): number {
  return WORST_FIRST.indexOf(a.level) - WORST_FIRST.indexOf(b.level)
}

function entriesOf({ theme, writer }: Sheet, org: Org): readonly Entry[] {
  return coverOf(org)
    .filter(({ isNeeded }) => isNeeded)
    .map((cover): Entry => {
      const { strong, text } = theme.stages[colourStageOf(cover.lane) ?? 'support']
      return {
        name: nameOf(cover, writer.write),
        level: levelOf(cover),
        colour: strong,
        text,
        people: cover.people,
      }
    })
}

function nameOf({ job, scope }: Cover, write: Sheet['writer']['write']): string {
  const name = capitalised(job.name)
  return scope === null ? name : write(words`${podName(scope)}: ${job.name}`)
}

function drawEntry(sheet: Sheet, { name, level, colour, text, people }: Entry, box: Box): void {
  const { ink, unit, style, theme, writer } = sheet
  ink.line(
    [
      { x: box.x, y: box.y },
      { x: box.x + box.width, y: box.y },
    ],
    { stroke: theme.cardBorder, strokeWidth: 0.8 * unit },
  )
  const isLow = box.height < 56 * unit
  const head = box.y + (isLow ? 15 : 20) * unit
  ink.disc({ x: box.x + 3.4 * unit, y: head - 3.3 * unit }, 3.4 * unit, { fill: colour })
  const pill = drawPill(sheet, { x: box.x + box.width, y: head }, LEVELS[level], theme.cover[level])
  ink.text({ x: box.x + 13 * unit, y: head }, name, style(10, 600, text), {
    width: box.width - pill - 20 * unit,
  })
  const radius = (isLow ? 9 : 11.5) * unit
  const middle = head + (isLow ? 15 : 24) * unit
  let x = box.x
  const [first, second] = people
  if (first)
    drawPerson(sheet, first, colour, { x, y: middle }, radius, box.width * SECOND - 28 * unit)
  else
    ink.text(
      { x, y: middle + 3.4 * unit },
      'Nobody does it yet',
      style(9.8, 400, theme.severities.error),
      { width: box.width },
    )
  if (!first) return
  x += box.width * SECOND
  drawArrows(sheet, { x: x - 21 * unit, y: middle }, second !== undefined)
  if (!second) {
    const dash = [2.2 * unit, 2.2 * unit]
    ink.disc({ x: x + radius, y: middle }, radius, {
      stroke: theme.severities.error,
      strokeWidth: 0.7 * unit,
      dash,
    })
    const mark = style(radius / unit, 600, theme.severities.error)
    ink.text({ x: x + radius, y: middle + radius * 0.36 }, '?', mark, {
      width: 2 * radius,
      anchor: 'middle',
    })
    ink.text(
      { x: x + 2 * radius + 7 * unit, y: middle + 3.4 * unit },
      'nobody named',
      style(9.8, 400, theme.severities.error),
      {
        width: box.x + box.width - x - 2 * radius - 7 * unit,
      },
    )
    return
  }
  const more = people.length - 2
  const said = more > 0 ? writer.write(words`and ${counted(more, 'other', 'others')}`) : ''
  const rest = style(9.4, 400, theme.mutedText)
  const restWidth = said === '' ? 0 : textWidth(said, rest.size, rest.weight) + 6 * unit
  const end = drawPerson(
    sheet,
    second,
    colour,
    { x, y: middle },
    radius,
    box.x + box.width - x - restWidth,
  )
  if (said !== '')
    ink.text({ x: end + 6 * unit, y: middle + 3.4 * unit }, said, rest, { width: restWidth })
}

/** Answers where the name ends. */
function drawPerson(
  { ink, unit, style, theme }: Sheet,
  person: Person,
  colour: Colour,
  at: { readonly x: number; readonly y: number },
  radius: number,
  width: number,
): number {
  ink.disc({ x: at.x + radius, y: at.y }, radius, { fill: colour })
  const initials = initialsOf(person.name)
  const small = { size: radius * 0.72, weight: 600, colour: theme.onSeverity } as const
  ink.text({ x: at.x + radius, y: at.y + radius * 0.26 }, initials, small, {
    width: 2 * radius,
    anchor: 'middle',
  })
  const left = at.x + 2 * radius + 7 * unit
  return (
    left +
    ink.text({ x: left, y: at.y + 3.4 * unit }, personName(person), style(9.8, 400), {
      width: width - 2 * radius - 7 * unit,
    })
  )
}

/** Both ways where both can do it. */
function drawArrows(
  { ink, unit, theme }: Sheet,
  { x, y }: { readonly x: number; readonly y: number },
  both: boolean,
): void {
  const look = { stroke: theme.line, strokeWidth: 0.9 * unit }
  const width = 11 * unit
  const head = 3 * unit
  const arrow = (from: number, to: number, height: number) => {
    const back = Math.sign(from - to) * head
    ink.line(
      [
        { x: from, y: height },
        { x: to, y: height },
      ],
      look,
    )
    ink.line(
      [
        { x: to + back, y: height - head * 0.7 },
        { x: to, y: height },
        { x: to + back, y: height + head * 0.7 },
      ],
      look,
    )
  }
  if (!both) {
    arrow(x, x + width, y)
    return
  }
  arrow(x, x + width, y - 2.4 * unit)
  arrow(x + width, x, y + 2.4 * unit)
}
