// The page that says what holds the team back: findings with their figures, beside what each stage can win.

import { areOwn } from '../capacity/assumptions.ts'
import { capacityOf } from '../capacity/capacity-of.ts'
import { dealsFigure } from '../capacity/say-deals.ts'
import { targetComparison } from '../capacity/target-comparison.ts'
import { SEVERITIES, SEVERITY_NAMES } from '../document/vocabulary.ts'
import { isSpoken } from '../findings/spoken.ts'
import type { Box } from '../layout/layout.ts'
import type { Org } from '../org/org.ts'
import { textWidth } from '../scene/text-metrics.ts'
import { money, percentage } from '../words/figures.ts'
import { counted, listed } from '../words/lists.ts'
import { asItStands, type Words, words } from '../words/phrase.ts'
import { drawCapacity } from './capacity-block.ts'
import { type ChartLook, judgedOn } from './chart-drawing.ts'
import type { Draft } from './draft.ts'
import { type BoardFinding, boardFinding } from './finding-figures.ts'
import { drawHead, type Sheet, sheetOf } from './frame.ts'
import { paragraphHeight } from './ink.ts'
import type { Size } from './page-size.ts'

/** Side by side where there is room, else a page each; a page with nothing to say is left out. */
export function holdsBackPages(look: ChartLook, size: Size): readonly Draft[] {
  const { extras } = look.choices
  const hasFindings = extras.includes('findings')
  const hasCapacity = extras.includes('capacity') && capacityOf(look.org) !== null
  const isWide = size.width > size.height
  const draft = (id: string, title: string, parts: Parts): Draft => ({
    id,
    title,
    level: 0,
    size,
    draw: () => drawn(look, size, id, title, parts),
  })
  if (hasFindings && hasCapacity && isWide)
    return [draft('holds-back', 'What holds us back', { findings: true, capacity: true })]
  return [
    ...(hasFindings
      ? [draft('findings', 'What holds us back', { findings: true, capacity: false })]
      : []),
    ...(hasCapacity
      ? [draft('capacity', 'What we can win', { findings: false, capacity: true })]
      : []),
  ]
}

interface Parts {
  readonly findings: boolean
  readonly capacity: boolean
}

function drawn(look: ChartLook, size: Size, id: string, title: string, parts: Parts) {
  const { org, writer } = look
  const sheet = sheetOf(id, look, size, true)
  const { content, unit } = sheet
  drawHead(sheet, title, writer.write(sayTarget(org)))
  const top = content.y + 12 * unit
  const room = { ...content, y: top, height: content.height - 12 * unit }
  const gap = 36 * unit
  const half = (room.width - gap) * 0.51
  const left = parts.capacity ? { ...room, width: half } : room
  const right = parts.findings
    ? { ...room, x: room.x + half + gap, width: room.width - half - gap }
    : room
  if (parts.findings) drawFindings(sheet, look, left)
  if (parts.capacity) drawCapacity(sheet, org, right)
  const note = parts.capacity ? { note: writer.write(sayBasis(org)) } : {}
  return { parts: sheet.ink.parts, ...note }
}

/** "Today we can win 4.4 deals a month; our target needs 8.3". */
function sayTarget(org: Org): Words {
  const comparison = targetComparison(org)
  if (comparison !== null) {
    const { won, wanted, isAllNew } = comparison
    return words`Today we can win ${dealsFigure(won)} deals a month; our target needs ${dealsFigure(wanted)}${isAllNew ? '' : ', if all of it is new business'}`
  }
  const capacity = capacityOf(org)
  return capacity === null
    ? 'What the chart shows'
    : words`Today we can win ${dealsFigure(capacity.throughput)} deals a month`
}

/** What the figures rest on, in one line. */
function sayBasis(org: Org): Words {
  const capacity = capacityOf(org)
  if (capacity === null) return ''
  const { leadToQualified, qualifiedToWon } = capacity.assumptions
  const { dealSize, dealsPerMonth } = org.document.company
  const isMeasured = dealsPerMonth !== undefined && capacity.scale !== null
  const rates: readonly Words[] = [
    words`${percentage(leadToQualified * 100)} of leads qualify`,
    words`${percentage(qualifiedToWon * 100)} of those are won`,
    ...(dealSize === undefined || isMeasured ? [] : [words`our ${money(dealSize)} a deal`]),
  ]
  const today = isMeasured
    ? words`today’s ${counted(dealsPerMonth, 'deal', 'deals')} a month and `
    : ''
  const isOwn = areOwn(org.document, ['leadToQualified', 'qualifiedToWon'])
  return words`Reckoned with ${today}${asItStands(isOwn ? 'our own figures' : 'usual figures')}: ${listed(rates)}`
}

/** As many as there is room for, worst first. */
function drawFindings(sheet: Sheet, { org, today, writer }: ChartLook, room: Box): void {
  const { ink, unit, style, theme } = sheet
  const spoken = judgedOn(org, today).filter(isSpoken)
  const figureWidth = 100 * unit
  let y = room.y
  let shown = 0
  for (const finding of spoken) {
    const told = boardFinding(org, finding, today, writer)
    const said = { ...told, headline: `${shown + 1}. ${told.headline}` }
    const height = heightOfFinding(sheet, said, room.width - figureWidth - 14 * unit)
    const rest = spoken.length - shown - 1
    if (y + height + (rest > 0 ? 18 * unit : 0) > room.y + room.height) break
    const isWide = spoken.length <= 3
    const step = isWide ? Math.max(height, Math.min(130 * unit, room.height / 3)) : height
    drawFinding(sheet, said, { x: room.x, y, width: room.width, height: step }, figureWidth)
    y += step
    shown++
  }
  const more = spoken.slice(shown)
  if (shown === 0 && more.length === 0) {
    const calm = 'Nothing to object to: every stage is held, and nobody stands alone.'
    ink.paragraph({ x: room.x, y }, calm, style(12, 400), { width: room.width })
  } else if (more.length > 0) {
    const bySeverity = SEVERITIES.map((severity) => ({
      name: SEVERITY_NAMES[severity].toLowerCase(),
      count: more.filter((each) => each.severity === severity).length,
    })).filter(({ count }) => count > 0)
    const text = words`Not shown here: ${listed(bySeverity.map(({ name, count }) => counted(count, name, `${name}s`)))}`
    const at = { x: room.x, y: room.y + room.height - 4 * unit }
    ink.text(at, writer.write(text), style(9, 400, theme.mutedText), { width: room.width })
  }
}

function heightOfFinding({ style, unit }: Sheet, said: BoardFinding, width: number): number {
  const headline = paragraphHeight(said.headline, style(13.5, 600), { width, most: 2 })
  const reason =
    said.reason === ''
      ? 0
      : paragraphHeight(said.reason, style(10.8, 400), { width, most: 3 }) + 4 * unit
  const remedy =
    said.remedy === ''
      ? 0
      : paragraphHeight(said.remedy, style(10.8, 500), { width, most: 2 }) + 5 * unit
  return 13 * unit + headline + reason + remedy + 13 * unit
}

/** Of the figure beside a finding, in points of a slide: the largest that has room. */
const FIGURE_SIZES = [28, 20, 16, 13] as const

function figureSize(figure: string, room: number): number {
  return FIGURE_SIZES.find((size) => textWidth(figure, size, 700) <= room) ?? 11
}

function drawFinding(
  { ink, unit, style, theme }: Sheet,
  said: BoardFinding,
  box: Box,
  figureWidth: number,
): void {
  const { finding, figure, counts, headline, reason, remedy } = said
  ink.line(
    [
      { x: box.x, y: box.y },
      { x: box.x + box.width, y: box.y },
    ],
    {
      stroke: theme.cardBorder,
      strokeWidth: 0.8 * unit,
    },
  )
  const left = box.x + figureWidth + 14 * unit
  const width = box.width - figureWidth - 14 * unit
  let y = box.y + 13 * unit
  const colour = theme.severities[finding.severity]
  const size = figureSize(figure, figureWidth / unit)
  // Whatever its size, it begins beside the headline.
  const baseline = 4 + size * 0.72
  if (figure !== '')
    ink.text({ x: box.x, y: y + baseline * unit }, figure, style(size, 700, colour), {
      width: figureWidth,
    })
  ink.paragraph(
    { x: box.x, y: y + (figure === '' ? 0 : baseline + 7) * unit },
    counts,
    style(9, 400, theme.mutedText),
    {
      width: figureWidth,
      most: 3,
    },
  )
  y += ink.paragraph({ x: left, y }, headline, style(13.5, 600), { width, most: 2 })
  if (reason !== '')
    y +=
      4 * unit +
      ink.paragraph({ x: left, y: y + 4 * unit }, reason, style(10.8, 400, theme.mutedText), {
        width,
        most: 3,
      })
  if (remedy !== '')
    ink.paragraph({ x: left, y: y + 5 * unit }, remedy, style(10.8, 500, theme.selection), {
      width,
      most: 2,
    })
}
