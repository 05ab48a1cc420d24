// The page of the six red flags: figure, trend, line and verdict of each.
import { sentenceAbout } from '../findings/flag-rules.ts'
import { forReaders, inOurWords } from '../findings/for-readers.ts'
import type { Box } from '../layout/layout.ts'
import type { CoverLevel } from '../org/cover.ts'
import { FLAG_NAMES, sayFigure, sayLine } from '../red-flags/flag-words.ts'
import type { Flag, FlagState, Reading } from '../red-flags/red-flag.ts'
import { redFlagsOf } from '../red-flags/red-flags.ts'
import { trendShape } from '../red-flags/trend-shape.ts'
import { limitsOf } from '../thresholds/limits.ts'
import { day } from '../words/figures.ts'
import { capitalised, listed } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import { spelled } from '../words/spelled.ts'
import type { ChartLook } from './chart-drawing.ts'
import type { Draft } from './draft.ts'
import { drawHead, type Sheet, sheetOf } from './frame.ts'
import { paragraphHeight } from './ink.ts'
import type { Size } from './page-size.ts'
import { drawPill } from './pill.ts'

const ID = 'red-flags'
const TITLE = 'Six red flags'

/** One page. */
export function redFlagsPage(look: ChartLook, size: Size): Draft {
  return {
    id: ID,
    title: TITLE,
    level: 0,
    size,
    draw() {
      const { org, writer } = look
      const sheet = sheetOf(ID, look, size, true)
      const { content, unit } = sheet
      const readings = redFlagsOf(org.document, limitsOf(org.document))
      drawHead(sheet, TITLE, capitalised(writer.write(sayAll(readings))))
      const columns = size.width > size.height ? 3 : 2
      const rows = Math.ceil(readings.length / columns)
      const gap = 16 * unit
      const top = content.y + 12 * unit
      const width = (content.width - gap * (columns - 1)) / columns
      const height = Math.min(230 * unit, (content.height - 12 * unit - gap * (rows - 1)) / rows)
      for (const [at, reading] of readings.entries()) {
        const x = content.x + (at % columns) * (width + gap)
        const y = top + Math.floor(at / columns) * (height + gap)
        drawFlag(sheet, reading, { x, y, width, height })
      }
      return {
        parts: sheet.ink.parts,
        note: 'A red flag says that the structure may not work as it is',
      }
    },
  }
}

function sayAll(readings: readonly Reading[]): Words {
  const up = readings.filter(({ state }) => state === 'red-flag')
  const known = readings.filter(({ state }) => state !== 'no-figure').length
  if (known === 0) return 'No figures yet'
  if (up.length === 0) return words`None is up, of ${known} with a figure`
  return words`${spelled(up.length, 'flag is up', 'flags are up')}: ${listed(up.map(({ flag }) => FLAG_NAMES[flag].toLowerCase()))}`
}

const STATES: Readonly<Record<FlagState, readonly [string, CoverLevel]>> = {
  'no-figure': ['No figure', 'not-needed'],
  'too-small': ['Too few to judge', 'not-needed'],
  fine: ['Fine', 'enough'],
  watch: ['Watch', 'one'],
  'red-flag': ['Red flag', 'nobody'],
}

/** What there is no figure for. */
const UNKNOWN: Readonly<Record<Flag, string>> = {
  'customer-attrition': 'how many of our customers left in the last twelve months',
  'win-rate': 'how many of our deals we win',
  'rep-turnover': 'how many of our sellers left in the last twelve months',
  quota: 'how many of our sellers made their quota',
  'market-share': 'how much of the market is ours',
  launches: 'how many of our new products and offers failed',
}

function drawFlag(sheet: Sheet, reading: Reading, box: Box): void {
  const { ink, unit, style, theme, writer } = sheet
  const { flag, state, latest, verdict } = reading
  ink.box(box, {
    radius: 10 * unit,
    fill: theme.card,
    stroke: theme.cardBorder,
    strokeWidth: 0.8 * unit,
  })
  const pad = 14 * unit
  const width = box.width - 2 * pad
  const x = box.x + pad
  const head = box.y + 24 * unit
  const [name, level] = STATES[state]
  const pill = drawPill(sheet, { x: x + width, y: head }, name, theme.cover[level])
  ink.text({ x, y: head }, FLAG_NAMES[flag], style(11.5, 600), { width: width - pill - 6 * unit })
  if (!latest) {
    ink.paragraph(
      { x, y: head + 12 * unit },
      `Not known yet: ${UNKNOWN[flag]}.`,
      style(9.8, 400, theme.mutedText),
      { width, most: 4 },
    )
    return
  }
  const { figure, meaning } = sayFigure(latest)
  const colour = state === 'red-flag' || state === 'watch' ? theme.cover[level].text : theme.text
  const large = style(22, 700, colour)
  const own = ink.text({ x, y: head + 34 * unit }, writer.write(figure), large, {
    width: width * 0.5,
  })
  const said = writer.write(words`${writer.write(meaning)}, ${day(latest.date)}`)
  const beside = x + own + 8 * unit
  ink.paragraph({ x: beside, y: head + 14 * unit }, said, style(8.8, 400, theme.mutedText), {
    width: x + width - beside,
    most: 2,
  })
  const sentence = verdict && sentenceAbout(flag, verdict)
  const told = sentence && forReaders(sentence)
  const lead = style(9.4, 600)
  const advice = style(9.4, 400, theme.mutedText)
  const headline = told ? writer.write(words`${told.headline}.`) : ''
  const remedy = told ? writer.write(told.advice) : ''
  const below = told
    ? paragraphHeight(headline, lead, { width, most: 2 }) +
      paragraphHeight(remedy, advice, { width, most: MOST_LINES })
    : 0
  const bottom = box.y + box.height - 12 * unit - below
  const top = head + 46 * unit
  drawTrend(sheet, reading, { x, y: top, width, height: bottom - top - 20 * unit })
  if (!told) return
  const height = ink.paragraph({ x, y: bottom + 2 * unit }, headline, lead, { width, most: 2 })
  const y = bottom + 2 * unit + height
  ink.paragraph({ x, y }, remedy, advice, { width, most: MOST_LINES })
}

/** Of advice. */
const MOST_LINES = 4

/** A dot for each figure, and the line from which it is a red flag. */
function drawTrend({ ink, unit, style, theme, writer }: Sheet, reading: Reading, box: Box): void {
  const { trend, line, state } = reading
  const shape = trendShape(trend, line, { width: box.width, height: box.height, margin: 6 * unit })
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: box.x + x,
    y: box.y + y,
  })
  const dash = [3 * unit, 2.2 * unit]
  if (shape.line !== null)
    ink.line([at({ x: 0, y: shape.line }), at({ x: box.width, y: shape.line })], {
      stroke: theme.cover.nobody.border,
      strokeWidth: 0.9 * unit,
      dash,
    })
  const points = shape.dots.map(at)
  if (points.length > 1) ink.line(points, { stroke: theme.line, strokeWidth: 1.2 * unit })
  const strong =
    state === 'red-flag'
      ? theme.cover.nobody.strong
      : state === 'watch'
        ? theme.cover.one.strong
        : theme.cover.enough.strong
  for (const [index, point] of points.entries()) {
    const isLatest = shape.dots[index]?.isLatest ?? false
    ink.disc(point, (isLatest ? 3.4 : 2) * unit, { fill: isLatest ? strong : theme.line })
  }
  ink.text(
    { x: box.x + box.width, y: box.y + box.height + 11 * unit },
    writer.write(inOurWords(sayLine(reading))),
    style(8.4, 400, theme.mutedText),
    { width: box.width, anchor: 'end' },
  )
}
