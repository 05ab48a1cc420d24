// Two cards: the deals that each stage, or each pod, could win, and what the next hires would add.
import { type Capacity, capacityOf, plannedBelt } from '../capacity/capacity-of.ts'
import { dealsForTarget, hiresForTarget } from '../capacity/people-needed.ts'
import { sayHire, sayHires } from '../capacity/say-limit.ts'
import { flowStageName } from '../capacity/stage-names.ts'
import { stagesOf } from '../capacity/stage-set.ts'
import { STAGE_NAMES, type Stage } from '../document/vocabulary.ts'
import type { Box } from '../layout/layout.ts'
import { podName } from '../names/called.ts'
import type { Org } from '../org/org.ts'
import { openRolesIn } from '../rules/in-hand.ts'
import { amount, money, share } from '../words/figures.ts'
import { chained } from '../words/lists.ts'
import { asItStands, type Words, words } from '../words/phrase.ts'
import { type Bar, drawBars } from './bars.ts'
import type { Sheet } from './frame.ts'
import { type HireStep, hireSteps } from './hire-steps.ts'
import { noteBelow } from './note-below.ts'
import { drawSteps } from './steps.ts'

const MOST_STEPS = 3
const MOST_PODS = 8

/** Below each other, as large as there is room for. */
export function drawCapacity(sheet: Sheet, org: Org, room: Box): void {
  const capacity = capacityOf(org)
  if (capacity === null) return
  const { unit } = sheet
  const target = dealsForTarget(org.document.company)
  const gap = 15 * unit
  const steps = hireSteps(capacity, target, MOST_STEPS)
  const upper = {
    ...room,
    height: steps.length === 0 ? Math.min(room.height, 190 * unit) : (room.height - gap) * 0.5,
  }
  const isByPod = capacity.belts.length > 1
  drawCard(
    sheet,
    upper,
    isByPod ? 'Deals a month each pod could win' : 'Deals a month each stage could win',
  )
  const bars = isByPod ? podBars(sheet, capacity) : stageBars(sheet, capacity)
  drawBars(sheet, noteBelow(sheet, inside(sheet, upper, 33), noteOn(sheet, capacity)), bars, target)
  if (steps.length === 0) return
  const lower = {
    ...room,
    y: upper.y + upper.height + gap,
    height: room.height - upper.height - gap,
  }
  const [first] = steps
  if (!first) return
  drawCard(sheet, lower, sheet.writer.write(sayNext(org, first)))
  const line = sheet.writer.write(sayGain(org, first))
  const { ink, style, theme } = sheet
  ink.text(
    { x: lower.x + 16 * unit, y: lower.y + 39 * unit },
    line,
    style(9.8, 400, theme.mutedText),
    {
      width: lower.width - 32 * unit,
    },
  )
  const stepsRoom = noteBelow(sheet, inside(sheet, lower, 48), noteOnHires(sheet, capacity, target))
  drawSteps(sheet, stepsRoom, { capacity, steps, target, people: peopleOf(org) })
}

/** The steps count all of a person's time. What a target takes counts only the part that goes into the work. */
function noteOnHires({ writer }: Sheet, capacity: Capacity, target: number | null): string {
  if (target === null || capacity.belts.length > 1) return ''
  const plan = plannedBelt(capacity)
  const hires = hiresForTarget(target, plan)
  if (hires?.length === 0) return ''
  const basis = words`With ${share(capacity.assumptions.utilisation)} of the time in the work itself the target takes`
  return writer.write(
    hires === null
      ? words`${basis} far more people than there are.`
      : words`${basis}, beyond the roles on the chart: ${sayHires(hires, plan)}.`,
  )
}

function peopleOf({ document }: Org): number {
  return new Set(document.roles.flatMap(({ personId }) => personId ?? [])).size
}

function drawCard({ ink, unit, style, theme }: Sheet, box: Box, title: string): void {
  ink.box(box, {
    radius: 10 * unit,
    fill: theme.card,
    stroke: theme.cardBorder,
    strokeWidth: 0.8 * unit,
  })
  ink.text({ x: box.x + 16 * unit, y: box.y + 24 * unit }, title, style(12, 600), {
    width: box.width - 32 * unit,
  })
}

function inside({ unit }: Sheet, { x, y, width, height }: Box, head: number): Box {
  const side = 16 * unit
  const top = head * unit
  return { x: x + side, y: y + top, width: width - 2 * side, height: height - top - 12 * unit }
}

function stageBars({ theme }: Sheet, { belts, throughput }: Capacity): readonly Bar[] {
  const rows = belts[0]?.rows ?? []
  return rows.flatMap(({ stage, canWin, isLimit }): readonly Bar[] => {
    if (canWin === null) return []
    const { strong, tint, border, onStrong, text } = theme.stages[stage]
    const isSlowest = isLimit && throughput > 0
    return [
      {
        name: STAGE_NAMES[stage],
        value: canWin,
        fill: isSlowest ? strong : border,
        onFill: isSlowest ? onStrong : theme.text,
        word: isSlowest ? { text: 'bottleneck', colour: text } : null,
        ground: tint,
      },
    ]
  })
}

/** With all of them together at the end: the target is theirs. */
function podBars({ theme }: Sheet, { belts, throughput }: Capacity): readonly Bar[] {
  const together: Bar = {
    name: 'All together',
    value: throughput,
    fill: theme.mutedText,
    onFill: theme.card,
    word: null,
    ground: theme.stripBorder,
  }
  const pods = belts.slice(0, MOST_PODS).map(({ scope, won, limits, input }): Bar => {
    const [limit] = limits
    const stage: Stage = (limit && stagesOf(limit.set)[0]) ?? 'support'
    const { border, text, tint } = theme.stages[stage]
    const name = limit ? flowStageName(limit.set, input).toLowerCase() : ''
    return {
      name: scope === null ? 'All' : podName(scope),
      value: won,
      fill: border,
      onFill: theme.text,
      word: name === '' ? null : { text: name, colour: text },
      ground: tint,
    }
  })
  return [...pods, together]
}

/** Customers are kept, not won, and so have no bar. */
function noteOn({ writer }: Sheet, { belts }: Capacity): string {
  if (belts.length > 1) return 'Beside each bar: what holds the pod back'
  const row = belts[0]?.rows.find(({ canWin }) => canWin === null)
  if (!row || row.pace === null) return ''
  return writer.write(
    words`${STAGE_NAMES[row.stage]}: ${share(row.pace)} of the time that customers can be given is taken`,
  )
}

/** An open role has to be filled, not doubled. */
function sayNext(org: Org, { belt, set }: HireStep): Words {
  const [open] = openRolesIn(org, belt, set)
  const place = belt.scope === null ? '' : words` in ${podName(belt.scope)}`
  if (open) return words`Next hire: the open role ${open.title}${place}`
  const stage = flowStageName(set, belt.input).toLowerCase()
  return words`Next hire: one more for ${asItStands(stage)}${place}`
}

function sayGain(org: Org, step: HireStep): Words {
  const { belt, set, gain } = step
  const { dealSize } = org.document.company
  const costs = stagesOf(set)
    .flatMap((stage) => org.rolesIn(stage, belt.scope))
    .flatMap(({ annualCost }) => annualCost ?? [])
  const cost = costs.length === 0 ? null : costs.reduce((sum, each) => sum + each, 0) / costs.length
  const parts: readonly Words[] = [
    words`+${amount(gain)} deals a month`,
    ...(dealSize === undefined
      ? []
      : [words`worth ${money(roughly(gain * 12 * dealSize))} a year`]),
    ...(cost === null ? [] : [words`costs about ${money(roughly(cost))} a year`]),
    ...(dealSize === undefined && cost === null ? [sayHire(step)] : []),
  ]
  return chained(parts, ', ')
}

/** An estimate does not know more than three digits. */
function roughly(value: number): number {
  return Number(value.toPrecision(3))
}
