// Open roles: since when, what they cost and gain, and when somebody new is at full speed.
import { assumptionsOf } from '../capacity/assumptions.ts'
import { capacityOf } from '../capacity/capacity-of.ts'
import { gainOf } from '../capacity/next-hire.ts'
import { setOf } from '../capacity/stage-set.ts'
import { daysBetween, type IsoDate, monthsLater } from '../dates.ts'
import type { Role } from '../document/schema.ts'
import type { Box } from '../layout/layout.ts'
import { asBeginning, personName, roleTitle } from '../names/called.ts'
import { beltStagesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { textWidth } from '../scene/text-metrics.ts'
import { amount, day, money } from '../words/figures.ts'
import { counted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import type { Sheet } from './frame.ts'

const HEADING = 30
const CARD = 92
const ROW = 21
const MOST_ROWS = 5

/** How high they are, with the heading; one has a card of its own, several a line each. */
export function openRolesHeight({ unit }: Sheet, count: number): number {
  if (count === 0) return 0
  return (14 + HEADING + (count === 1 ? CARD : Math.min(count, MOST_ROWS + 1) * ROW)) * unit
}

interface OpenRole {
  readonly role: Role
  readonly start: IsoDate | null
  /** Nobody has planned it: the usual time until a role is filled. */
  readonly isStartUsual: boolean
  readonly fullSpeed: IsoDate | null
  readonly openDays: number | null
  /** Deals a month. */
  readonly gain: number
}

/** In a room below the table. */
export function drawOpenRoles(
  sheet: Sheet,
  org: Org,
  roles: readonly Role[],
  room: Box,
  today: IsoDate,
): void {
  const { ink, unit, style, theme, writer } = sheet
  ink.text({ x: room.x, y: room.y + 10 * unit }, 'OPEN ROLES', style(8.4, 600, theme.mutedText), {
    width: room.width,
  })
  const all = roles.map((role) => openRoleOf(org, role, today))
  const [only] = all
  const below = { ...room, y: room.y + 18 * unit, height: room.height - 18 * unit }
  if (only && all.length === 1) {
    drawCard(sheet, org, only, below, today)
    return
  }
  const shown = all.slice(0, all.length > MOST_ROWS + 1 ? MOST_ROWS : MOST_ROWS + 1)
  for (const [at, open] of shown.entries())
    drawLine(sheet, org, open, { ...below, y: below.y + at * ROW * unit, height: ROW * unit })
  const rest = all.length - shown.length
  if (rest > 0)
    ink.text(
      { x: below.x, y: below.y + (shown.length + 0.7) * ROW * unit },
      writer.write(words`and ${counted(rest, 'more', 'more')}`),
      style(9, 400, theme.mutedText),
      { width: below.width },
    )
}

function openRoleOf(org: Org, role: Role, today: IsoDate): OpenRole {
  const { fillMonths, rampMonths } = assumptionsOf(org.document)
  const isPlanned = role.startDate !== undefined && (daysBetween(today, role.startDate) ?? -1) >= 0
  const start = isPlanned ? (role.startDate ?? null) : monthsLater(today, Math.round(fillMonths))
  const belts = capacityOf(org)?.belts ?? []
  const belt = belts.find(({ scope }) => scope === null || scope.id === role.podId)
  const stages = beltStagesOf(role)
  return {
    role,
    start,
    isStartUsual: !isPlanned,
    fullSpeed: start === null ? null : monthsLater(start, Math.round(rampMonths)),
    openDays: role.openSince === undefined ? null : daysBetween(role.openSince, today),
    gain: belt && stages.length > 0 ? gainOf(belt, setOf(...stages), role.fte) : 0,
  }
}

function facts(open: OpenRole): readonly (readonly [keyof typeof CELLS, Words])[] {
  const { role, openDays, gain } = open
  return [
    ...(openDays === null || openDays < 0
      ? []
      : [['Open for', counted(openDays, 'day', 'days')] as const]),
    ...(role.annualCost === undefined
      ? []
      : [['Cost a year', words`${money(role.annualCost)}`] as const]),
    ...(gain > 0 ? [['Gain', words`+${amount(gain)} deals a month`] as const] : []),
  ]
}

function sayManager(org: Org, role: Role): Words {
  const manager = role.managerId === null ? undefined : org.role(role.managerId)
  if (!manager) return 'reports to nobody yet'
  const holder = org.holderOf(manager)
  return words`reports to ${holder ? personName(holder) : roleTitle(manager)}`
}

function drawCard(sheet: Sheet, org: Org, open: OpenRole, room: Box, today: IsoDate): void {
  const { ink, unit, style, theme, writer } = sheet
  const { role } = open
  const box = { ...room, height: Math.min(room.height, CARD * unit + 8 * unit) }
  ink.box(box, {
    radius: 10 * unit,
    fill: theme.card,
    stroke: theme.cardBorder,
    strokeWidth: 0.8 * unit,
  })
  const pad = 13 * unit
  const card = { x: box.x + pad, y: box.y + pad * 0.8, width: 170 * unit, height: 42 * unit }
  ink.box(card, {
    radius: 6 * unit,
    fill: theme.vacantCard,
    stroke: theme.vacantBorder,
    strokeWidth: 0.7 * unit,
    dash: [3 * unit, 2 * unit],
  })
  const width = card.width - 20 * unit
  ink.text(
    { x: card.x + 10 * unit, y: card.y + 18 * unit },
    asBeginning(roleTitle(role)),
    style(10.2, 600),
    { width },
  )
  ink.text(
    { x: card.x + 10 * unit, y: card.y + 32 * unit },
    writer.write(sayManager(org, role)),
    style(9.2, 400, theme.mutedText),
    { width },
  )
  const said = facts(open)
  const room3 = box.x + box.width - pad - card.x - card.width - 18 * unit
  for (const [at, [name, value]] of said.entries()) {
    const x = card.x + card.width + 18 * unit + (at * room3) / 3
    ink.text({ x, y: card.y + 15 * unit }, name, style(9, 400, theme.mutedText), {
      width: room3 / 3 - 4 * unit,
    })
    ink.text({ x, y: card.y + 32 * unit }, writer.write(value), style(11, 600), {
      width: room3 / (at === said.length - 1 ? 2.4 : 3) - 4 * unit,
    })
  }
  drawTimeline(
    sheet,
    open,
    {
      x: box.x + pad,
      y: card.y + card.height + 14 * unit,
      width: box.width - 2 * pad,
      height: 26 * unit,
    },
    today,
  )
}

/** From the day it was opened, or today, until whoever comes is at full speed. */
function drawTimeline(
  sheet: Sheet,
  { role, start, isStartUsual, fullSpeed }: OpenRole,
  room: Box,
  today: IsoDate,
): void {
  const { ink, unit, theme, writer } = sheet
  if (start === null || fullSpeed === null) return
  const isOpenBefore = role.openSince !== undefined && (daysBetween(role.openSince, today) ?? 0) > 0
  const begin = isOpenBefore ? (role.openSince ?? today) : today
  const length = Math.max(1, daysBetween(begin, fullSpeed) ?? 1)
  const at = (date: IsoDate) =>
    room.x + (Math.min(length, Math.max(0, daysBetween(begin, date) ?? 0)) / length) * room.width
  const colours = theme.stages[role.stages[0]?.stage ?? 'support']
  const height = 4 * unit
  const bar = (from: number, to: number, fill: Sheet['theme']['line']) => {
    if (to > from)
      ink.box({ x: from, y: room.y, width: to - from, height }, { radius: height / 2, fill })
  }
  bar(room.x, room.x + room.width, theme.stripBorder)
  bar(room.x, at(today), theme.line)
  bar(at(start), room.x + room.width, colours.border)
  bar(at(start) + (room.x + room.width - at(start)) / 2, room.x + room.width, colours.strong)
  const about = isStartUsual ? '~' : ''
  const started = words`${about}${day(start)}: ${isStartUsual ? 'start' : 'planned start'}`
  const opened = writer.write(words`${day(begin)}: opened`)
  drawLabels(sheet, room.y + 16 * unit, [
    ...(isOpenBefore ? [{ x: room.x, text: opened, anchor: 'start' as const }] : []),
    { x: at(today), text: 'today', anchor: 'start' },
    { x: at(start), text: writer.write(started), anchor: 'start' },
    {
      x: room.x + room.width,
      text: writer.write(words`${about}${day(fullSpeed)}: full speed`),
      anchor: 'end',
    },
  ])
}

interface Label {
  readonly x: number
  readonly text: string
  readonly anchor: 'start' | 'end'
}

/** From left to right; one that would run into another, or into the last, is left out. */
function drawLabels({ ink, unit, style, theme }: Sheet, y: number, labels: readonly Label[]): void {
  const look = style(8.8, 400, theme.mutedText)
  const widthOf = ({ text }: Label) => textWidth(text, look.size, look.weight)
  const last = labels.at(-1)
  const lastLeft = last ? last.x - widthOf(last) : 0
  let end = Number.NEGATIVE_INFINITY
  for (const label of labels) {
    const { x, text, anchor } = label
    const width = widthOf(label)
    const left = anchor === 'end' ? x - width : x
    const isFree = left >= end + 6 * unit && (label === last || left + width + 6 * unit <= lastLeft)
    if (!isFree) continue
    ink.text({ x, y }, text, look, { width: width + 1, anchor })
    end = left + width
  }
}

/** Where each fact begins and how much room it has, in parts of a line. */
const CELLS = {
  'Open for': { from: 0.36, share: 0.14 },
  'Cost a year': { from: 0.5, share: 0.125 },
  Gain: { from: 0.625, share: 0.185 },
} as const

/** Title, since when, cost, gain and full speed in one line. */
function drawLine(sheet: Sheet, org: Org, open: OpenRole, room: Box): void {
  const { ink, unit, style, theme, writer } = sheet
  const { role, fullSpeed, isStartUsual } = open
  const y = room.y + room.height * 0.66
  const colour = theme.stages[role.stages[0]?.stage ?? 'support'].strong
  ink.disc({ x: room.x + 3.4 * unit, y: y - 3.2 * unit }, 3 * unit, {
    stroke: colour,
    strokeWidth: unit,
  })
  const title = asBeginning(roleTitle(role))
  const pod = role.podId === null ? undefined : org.pod(role.podId)
  const named = pod ? writer.write(words`${title}, ${pod.name}`) : title
  ink.text({ x: room.x + 13 * unit, y }, named, style(9.6, 600), {
    width: room.width * CELLS['Open for'].from - 19 * unit,
  })
  const muted = style(9.2, 400, theme.mutedText)
  for (const [name, value] of facts(open)) {
    const { from, share } = CELLS[name]
    const text = writer.write(name === 'Open for' ? words`open ${value}` : value)
    ink.text({ x: room.x + from * room.width, y }, text, muted, {
      width: share * room.width - 4 * unit,
    })
  }
  if (fullSpeed === null) return
  const until = writer.write(words`full speed ${isStartUsual ? '~' : ''}${day(fullSpeed)}`)
  ink.text({ x: room.x + room.width, y }, until, muted, { width: room.width * 0.19, anchor: 'end' })
}
