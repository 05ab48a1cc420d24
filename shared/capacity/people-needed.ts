// How many people a target asks for, with time left for everything else.
import { BELT_STAGES, type BeltStage } from '../document/vocabulary.ts'
import type { Belt } from './capacity-of.ts'
import { hireShapes } from './next-hire.ts'
import { ratio } from './ratio.ts'
import { rateOf } from './stage-rows.ts'
import { isInside, type StageSet, setOf } from './stage-set.ts'
import {
  type BeltInput,
  carriedBy,
  inboundPeople,
  leadsCount,
  throughputOf,
  timePerDeal,
} from './throughput.ts'
import { type TimeGroups, withMore } from './time-groups.ts'

export interface Need {
  readonly stage: BeltStage
  /** Full-time people, with the utilisation in force; null: no number is enough. */
  readonly exact: number | null
}

export interface Needs {
  readonly stages: readonly Need[]
  /** Whole people for finding, qualifying and closing together: some may do two of them. */
  readonly team: number | null
}

/** Deals a month that a yearly target asks for; null where target or deal size is not known. */
export function dealsForTarget(company: {
  readonly target?: number | undefined
  readonly targetFromNew?: number | undefined
  readonly dealSize?: number | undefined
}): number | null {
  const { dealSize } = company
  const target = company.targetFromNew ?? company.target
  if (target === undefined || dealSize === undefined || target <= 0 || dealSize <= 0) return null
  const deals = target / dealSize / 12
  return deals <= MOST_DEALS ? deals : null
}

/** More than any sales team closes: the figures cannot be meant. */
const MOST_DEALS = 1e7

/** People needed to win so many deals a month; account managers for the customers after a year of it. */
export function peopleNeeded(deals: number, input: BeltInput): Needs {
  const stages = BELT_STAGES.filter(
    (stage) => stage !== 'lead-generation' || leadsCount(input),
  ).map((stage) => ({ stage, exact: exactly(stage, deals, input) }))
  const selling = stages.filter(({ stage }) => stage !== 'account-management')
  const sum = selling.reduce<number | null>(
    (all, { exact }) => (all === null || exact === null ? null : all + exact),
    0,
  )
  return { stages, team: sum === null ? null : whole(sum) }
}

/** Rounded first, so that 2.0000000001 people are two. */
function whole(people: number): number {
  return Math.ceil(Math.round(people * 1e6) / 1e6)
}

function exactly(stage: BeltStage, deals: number, input: BeltInput): number | null {
  if (stage === 'account-management')
    return ratio(customersAfterYear(deals, input), rateOf(stage, input))
  const { leads, qualifying, closing } = carriedBy(input)
  const carried = { 'lead-generation': leads, qualification: qualifying, closing }[stage]
  if (ratio(deals, carried) === null) return null
  const people = deals * timePerDeal(input, setOf(stage))
  const inbound = stage === 'lead-generation' ? inboundPeople(input) : 0
  return Math.max(0, people - inbound) / input.assumptions.utilisation
}

/** Customers of today that stay, and the new ones of twelve months that have not left again. */
function customersAfterYear(deals: number, { customers, assumptions }: BeltInput): number {
  const staying = 1 - assumptions.customerAttritionPerMonth
  let after = customers ?? 0
  for (let month = 0; month < 12; month++) after = after * staying + deals
  return after
}

export interface HiresNeeded {
  /** What the person may do. */
  readonly set: StageSet
  readonly count: number
}

/** More hires than this are a new company, not a plan for this one. */
const MOST_HIRES = 200

/**
 * The fewest kinds of steps that lead from these people to so many deals a month: each time the hire
 * that gains most, where none gains one for each stage that limits; then without those that were not
 * needed after all. null where it takes more than 200, or no number is enough.
 */
export function hiresForTarget(deals: number, belt: Belt): readonly HiresNeeded[] | null {
  const relaxed = withTimeToSpare(belt.input)
  const shapes = hireShapes(belt.input)
  const hired = new Map<StageSet, number>()
  const isEnough = (won: number) => won >= deals * (1 - 1e-9)
  let { groups } = relaxed
  let now = throughputOf(relaxed)
  for (let count = 0; !isEnough(now.won); ) {
    const next = bestShape(
      shapes,
      (set) => throughputOf({ ...relaxed, groups: withMore(groups, set) }).won - now.won,
    )
    const added =
      next === null ? now.limits.flatMap(({ set }) => shapeFor(set, shapes) ?? []) : [next]
    count += added.length
    if (added.length === 0 || count > MOST_HIRES) return null
    for (const set of added) {
      hired.set(set, (hired.get(set) ?? 0) + 1)
      groups = withMore(groups, set)
    }
    now = throughputOf({ ...relaxed, groups })
  }
  return withoutNeedless(hired, groups, (fewer) =>
    isEnough(throughputOf({ ...relaxed, groups: fewer }).won),
  )
}

/** Nobody works on deals all of the time. */
function withTimeToSpare(input: BeltInput): BeltInput {
  const { assumptions } = input
  const { utilisation, leadsPerMonth, leadsWorkedPerMonth, maxOpenDeals } = assumptions
  return {
    ...input,
    assumptions: {
      ...assumptions,
      leadsPerMonth: leadsPerMonth * utilisation,
      leadsWorkedPerMonth: leadsWorkedPerMonth * utilisation,
      maxOpenDeals: maxOpenDeals * utilisation,
    },
  }
}

/** The one that gains most; of equals the later stage, and whoever does fewer things. */
function bestShape(shapes: readonly StageSet[], gain: (set: StageSet) => number): StageSet | null {
  let best: { readonly set: StageSet; readonly gain: number } | null = null
  for (const set of shapes) {
    const more = gain(set)
    if (more <= 1e-9) continue
    const isMore = best === null || more > best.gain * (1 + 1e-9)
    const isLater =
      best !== null && more >= best.gain * (1 - 1e-9) && !isInside(best.set, set) && set > best.set
    if (isMore || isLater) best = { set, gain: more }
  }
  return best?.set ?? null
}

/** Somebody who does stages that limit, and as few others as can be. */
function shapeFor(limit: StageSet, shapes: readonly StageSet[]): StageSet | null {
  return (
    shapes.findLast((set) => isInside(set, limit)) ??
    shapes.find((set) => (set & limit) !== 0) ??
    null
  )
}

/** Takes away, kind by kind, those without whom it is enough as well. */
function withoutNeedless(
  hired: ReadonlyMap<StageSet, number>,
  people: TimeGroups,
  isEnough: (groups: TimeGroups) => boolean,
): readonly HiresNeeded[] {
  let groups = people
  const kept = [...hired].map(([set, hires]) => {
    let count = hires
    while (count > 0 && isEnough(withMore(groups, set, -1))) {
      groups = withMore(groups, set, -1)
      count -= 1
    }
    return { set, count }
  })
  return kept.filter(({ count }) => count > 0).toSorted((a, b) => a.set - b.set)
}
