// The belt as numbers: what each stage can do a month, what reaches it, and what is won at the end.
import type { BeltStage } from '../document/vocabulary.ts'
import type { Assumptions } from './assumptions.ts'
import type { Crew } from './crew.ts'
import { ratio } from './ratio.ts'

/** What a stage handles: leads found or worked, deals taken on, customers looked after. */
export type FlowUnit = 'leads' | 'deals' | 'customers'

export interface StageFlow {
  /** In two-party, `closing` stands for the sellers, who qualify and close. */
  readonly stage: BeltStage
  readonly unit: FlowUnit
  /** Full-time people at work, ramp included. */
  readonly fte: number
  /** Items a month; customers at a time for account management. */
  readonly capacity: number
  /** Items a month that reach the stage; null where nothing is before it, or it is not known. */
  readonly arriving: number | null
  /** arriving / capacity; null where one of the two is not known. Above 1, work piles up. */
  readonly load: number | null
  /** Items a month that arrive and nobody has time for. */
  readonly pile: number
  /** The capacity in deals won a month; null for account management, which wins none. */
  readonly winEquivalent: number | null
  /** Part of the stage in use at the pace of the bottleneck, 0..1; null where it has no pace. */
  readonly slack: number | null
}

export interface Flow {
  /** Along the belt. No lead stage where leads come from outside and nobody counts them. */
  readonly stages: readonly StageFlow[]
  /** Deals won a month. */
  readonly won: number
  /** The stage whose capacity makes the fewest deals won: it limits sales. The later one of equals. */
  readonly bottleneck: BeltStage
  /** The stage with the largest load above 1: where work piles up. Not always the bottleneck. */
  readonly overload: BeltStage | null
}

export interface FlowInput {
  readonly crew: Crew
  readonly assumptions: Assumptions
  /** Sellers qualify and close in one. */
  readonly isTwoParty: boolean
  /** Leads a month that nobody had to find. */
  readonly inbound: number
  /** Leads come from outside in unknown numbers, so that they limit nothing. */
  readonly leadsUncounted: boolean
  /** Customers today; null where nobody says. */
  readonly customers: number | null
}

/** Sums of thirds and tenths are not exact; closer than this is equal. */
const SAME = 1e-9

/** Items a month that one full-time person handles in a stage; customers at a time at its end. */
export function rateOf(stage: BeltStage, assumptions: Assumptions): number {
  switch (stage) {
    case 'lead-generation':
      return assumptions.leadsPerMonth
    case 'qualification':
      return assumptions.leadsWorkedPerMonth
    case 'closing':
      // Little's law: what can be open, divided by the time it stays open.
      return assumptions.maxOpenDeals / assumptions.cycleMonths
    case 'account-management':
      return assumptions.accountsPerManager
  }
}

/** The flow of one belt: a whole chart or one pod. All numbers are finite and none is negative. */
export function flowOf(input: FlowInput): Flow {
  const { crew, assumptions, isTwoParty, inbound, leadsUncounted } = input
  const { leadToQualified: p1, qualifiedToWon: p2 } = assumptions
  const capacityOf = (stage: BeltStage) => crew[stage] * rateOf(stage, assumptions)

  const found = capacityOf('lead-generation') + inbound
  const leads = working('lead-generation', 'leads', {
    fte: crew['lead-generation'],
    capacity: found,
    arriving: null,
    perItem: p1 * p2,
  })
  const before = leadsUncounted ? [] : [leads]
  const selling = isTwoParty
    ? [
        working('closing', 'leads', {
          fte: crew.closing,
          capacity: capacityOf('closing'),
          arriving: leadsUncounted ? null : found,
          perItem: p1 * p2,
        }),
      ]
    : beltStages(input, leadsUncounted ? null : found)

  const stages = [...before, ...selling]
  const won = Math.min(...stages.map(({ winEquivalent }) => winEquivalent))
  return {
    stages: [
      ...stages.map((stage) => ({ ...stage, slack: ratio(won, stage.winEquivalent) })),
      keeping(input),
    ],
    won,
    bottleneck: limitOf(stages, won),
    overload: fullestOf(stages),
  }
}

type Working = Omit<StageFlow, 'winEquivalent'> & { readonly winEquivalent: number }

function beltStages({ crew, assumptions }: FlowInput, found: number | null): readonly Working[] {
  const { leadToQualified: p1, qualifiedToWon: p2 } = assumptions
  const worked = crew.qualification * rateOf('qualification', assumptions)
  return [
    working('qualification', 'leads', {
      fte: crew.qualification,
      capacity: worked,
      arriving: found,
      perItem: p1 * p2,
    }),
    working('closing', 'deals', {
      fte: crew.closing,
      capacity: crew.closing * rateOf('closing', assumptions),
      arriving: Math.min(found ?? worked, worked) * p1,
      perItem: p2,
    }),
  ]
}

function working(
  stage: BeltStage,
  unit: FlowUnit,
  about: {
    readonly fte: number
    readonly capacity: number
    readonly arriving: number | null
    /** How many won deals come of one item, 0..1. */
    readonly perItem: number
  },
): Working {
  const { fte, capacity, arriving, perItem } = about
  return {
    stage,
    unit,
    fte,
    capacity,
    arriving,
    load: loadOf(arriving, capacity),
    pile: pileOf(arriving, capacity),
    winEquivalent: capacity * perItem,
    slack: null,
  }
}

function keeping({ crew, assumptions, customers }: FlowInput): StageFlow {
  const fte = crew['account-management']
  const capacity = fte * assumptions.accountsPerManager
  return {
    stage: 'account-management',
    unit: 'customers',
    fte,
    capacity,
    arriving: customers,
    load: loadOf(customers, capacity),
    pile: pileOf(customers, capacity),
    winEquivalent: null,
    slack: null,
  }
}

function loadOf(arriving: number | null, capacity: number): number | null {
  return arriving === null ? null : ratio(arriving, capacity)
}

function pileOf(arriving: number | null, capacity: number): number {
  return arriving === null ? 0 : Math.max(0, arriving - capacity)
}

function limitOf(stages: readonly Working[], won: number): BeltStage {
  return stages.findLast(({ winEquivalent }) => winEquivalent - won <= SAME)?.stage ?? 'closing'
}

function fullestOf(stages: readonly Working[]): BeltStage | null {
  const full = stages.filter(({ load }) => load !== null && load > 1 + SAME)
  return full.toSorted((a, b) => (b.load ?? 0) - (a.load ?? 0))[0]?.stage ?? null
}
