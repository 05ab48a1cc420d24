// The page of duties: what each stage or team answers for, and who does; what it hands over.
import { DUTY_GROUPS, type DutyGroup } from '../article/duties.ts'
import { isBeltStage, type Stage } from '../document/vocabulary.ts'
import type { Box } from '../layout/layout.ts'
import { isBlank, seen } from '../names/unseen.ts'
import { sayAnswering } from '../org/duty-holders.ts'
import type { Org } from '../org/org.ts'
import { capitalised } from '../words/lists.ts'
import { words } from '../words/phrase.ts'
import type { ChartLook } from './chart-drawing.ts'
import type { Draft } from './draft.ts'
import { drawHead, type Sheet, sheetOf } from './frame.ts'
import type { Size } from './page-size.ts'

const ID = 'duties'
const TITLE = 'Who answers for what'

/** One page; none before a structure is chosen. */
export function dutiesPages(look: ChartLook, size: Size): readonly Draft[] {
  const { org } = look
  const { structure } = org.document
  const groups = DUTY_GROUPS.filter(
    ({ structures }) => structure !== null && structures.includes(structure),
  )
  if (groups.length === 0) return []
  return [
    {
      id: ID,
      title: TITLE,
      level: 0,
      size,
      draw() {
        const sheet = sheetOf(ID, look, size, true)
        const { sharedGoal = '' } = org.document
        const goal = isBlank(sharedGoal)
          ? ''
          : look.writer.write(words`Our common goal: ${seen(sharedGoal)}`)
        const isSaid = org.document.roles.some(({ duties = [] }) => duties.length > 0)
        const plain = 'The duties of each stage, and whoever answers for them'
        drawHead(sheet, TITLE, goal === '' ? plain : goal)
        drawGroups(sheet, org, groups, isSaid)
        return {
          parts: sheet.ink.parts,
          ...(isSaid ? {} : { note: 'Who answers for a duty is not written down yet' }),
        }
      },
    },
  ]
}

function drawGroups(sheet: Sheet, org: Org, groups: readonly DutyGroup[], isSaid: boolean): void {
  const { content, unit, size } = sheet
  const columns = size.width > size.height ? groups.length : Math.min(2, groups.length)
  const rows = Math.ceil(groups.length / columns)
  const gap = 22 * unit
  const top = content.y + 14 * unit
  const width = (content.width - gap * (columns - 1)) / columns
  const height = (content.height - 14 * unit - gap * (rows - 1)) / rows
  let y = top
  for (let row = 0; row < rows; row++) {
    const ends = groups.slice(row * columns, (row + 1) * columns).map((group, column) => {
      const x = content.x + column * (width + gap)
      return drawGroup(sheet, org, group, { x, y, width, height }, isSaid)
    })
    // A row follows the one above it, and never later than at its even share.
    y = Math.min(Math.max(...ends) + gap, top + (row + 1) * (height + gap))
  }
}

/** Answers where it ends. */
function drawGroup(
  sheet: Sheet,
  org: Org,
  group: DutyGroup,
  box: Box,
  /** Has anybody begun to say who answers for what? */
  isSaid: boolean,
): number {
  const { ink, unit, style, theme, writer } = sheet
  const stage: Stage = group.stages.at(-1) ?? 'support'
  const colours = theme.stages[stage]
  ink.line(
    [
      { x: box.x, y: box.y },
      { x: box.x + box.width, y: box.y },
    ],
    { stroke: colours.strong, strokeWidth: 1.6 * unit },
  )
  ink.text({ x: box.x, y: box.y + 20 * unit }, group.name, style(12.5, 600, colours.text), {
    width: box.width,
  })
  let y = box.y + 32 * unit
  for (const duty of group.duties) {
    y += ink.paragraph({ x: box.x, y }, capitalised(duty.work), style(10.2, 500), {
      width: box.width,
      most: 2,
    })
    if (!isSaid) {
      y += 8 * unit
      continue
    }
    const who = sayAnswering(org, group, duty)
    const look =
      who === null ? style(9.6, 500, theme.severities.warning) : style(9.6, 400, theme.mutedText)
    const said = who === null ? 'nobody yet' : writer.write(who)
    y += ink.paragraph({ x: box.x, y }, said, look, { width: box.width, most: 2 }) + 8 * unit
  }
  return drawPlan(sheet, org, group, { ...box, y, height: box.y + box.height - y })
}

/** What its stages are measured by, and when their work counts as handed over; answers where it ends. */
function drawPlan(
  { ink, unit, style, theme, writer }: Sheet,
  { document }: Org,
  { stages }: DutyGroup,
  box: Box,
): number {
  const notes = stages.filter(isBeltStage).flatMap((stage) => {
    const { metric = '', handOver = '' } = document.stages[stage] ?? {}
    return [
      ...(isBlank(metric) ? [] : [words`Measured by: ${seen(metric)}`]),
      ...(isBlank(handOver) ? [] : [words`Hands over: ${seen(handOver)}`]),
    ]
  })
  const look = style(9.2, 400, theme.mutedText)
  let { y } = box
  for (const note of notes) {
    if (y + 24 * unit > box.y + box.height) return y
    const top = { x: box.x, y: y + 4 * unit }
    y += 4 * unit + ink.paragraph(top, writer.write(note), look, { width: box.width, most: 4 })
  }
  return y
}
