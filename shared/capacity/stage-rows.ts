// The belt as a table: what each stage can do a month, how full it is, and who limits it all.
import { BELT_STAGES, type BeltStage } from '../document/vocabulary.ts'
import { type Arrivals, arrivalsOf } from './arrivals.ts'
import { type Loads, loadsOf } from './loads.ts'
import { type FlowUnit, unitOf } from './stage-names.ts'
import { ACCOUNTS, LEADS, type StageSet, setOf } from './stage-set.ts'
import {
  accountsDemand,
  accountTime,
  type BeltInput,
  carriedBy,
  inboundPeople,
  leadsCount,
  type Throughput,
  timePerDeal,
} from './throughput.ts'
import { timeFor } from './time-groups.ts'

export interface StageRow {
  readonly stage: BeltStage
  readonly unit: FlowUnit
  /** Full-time people in it, when people who may do several stages divide their time as it serves best. */
  readonly time: number
  /** Items a month that they can do, inbound leads included; customers at a time. */
  readonly capacity: number
  /** Deals a month that this allows; null for account management, which wins none. */
  readonly canWin: number | null
  /** How full they are at the pace of the belt, 1 for whoever sets it; null where it is not known. */
  readonly pace: number | null
  /** Known work that arrives, and how full it would make them; null where none is known. */
  readonly arriving: number | null
  readonly arrivingLoad: number | null
  /** Items that arrive and find nobody with time. */
  readonly pile: number
  /** The stages that the same people carry at this pace. */
  readonly together: StageSet
  readonly isLimit: boolean
}

export interface StageTable {
  readonly rows: readonly StageRow[]
  readonly pace: Loads
  readonly arrivals: Arrivals
}

/** Along the belt; without lead generation where leads come from outside and nobody counts them. */
export function stageTable(input: BeltInput, { won, limits }: Throughput): StageTable {
  const pace = paceOf(input, won)
  const arrivals = arrivalsOf(input)
  const limiting = limits.reduce((all, { set }) => all | set, 0)
  const rows = BELT_STAGES.filter(
    (stage) => stage !== 'lead-generation' || !input.leadsUncounted,
  ).map((stage): StageRow => {
    const { time, load, together } = pace[stage]
    const arriving = stage === 'lead-generation' ? null : arrivals.items[stage]
    const arrivingLoad = arriving === null ? null : loadIn(arrivals.loads, stage)
    const people = stage === 'account-management' ? timeForCustomers(input, time) : time
    return {
      stage,
      unit: unitOf(stage),
      time: people,
      capacity: people * rateOf(stage, input) + (stage === 'lead-generation' ? input.inbound : 0),
      canWin: canWin(stage, time, input),
      pace: paceShown(stage, load, won, input),
      arriving,
      arrivingLoad,
      pile: pileOf(arriving, arrivingLoad, people),
      together,
      isLimit: (setOf(stage) & limiting) !== 0,
    }
  })
  return { rows, pace, arrivals }
}

/** The work of each stage at the pace of the belt; where it wins nothing, that of one deal a month. */
function paceOf(input: BeltInput, won: number): Loads {
  const { qualifying, closing } = carriedBy(input)
  const isPossible = qualifying > NOTHING && closing > NOTHING
  const deals = won > 0 ? won : 1
  const work = (set: StageSet) => (isPossible ? deals * timePerDeal(input, set) : 1)
  return loadsOf(input.groups, {
    'lead-generation': leadsCount(input)
      ? Math.max(0, (isPossible ? work(LEADS) : 1) - inboundPeople(input))
      : 0,
    qualification: work(setOf('qualification')),
    closing: work(setOf('closing')),
    'account-management': accountsAtPace(input),
  })
}

/**
 * Full-time people that customers take at the pace of the belt. Where it is only usual how much that is,
 * people who also sell give customers no more than the number of deals leaves them: else who sets the
 * pace would be more than full. What customers ask for beyond that is among the arrivals.
 */
function accountsAtPace(input: BeltInput): number {
  const wanted = accountsDemand(input) ?? 0
  const { groups, isAccountLoadOwn } = input
  const doSell = timeFor(groups, ACCOUNTS) > (groups[ACCOUNTS] ?? 0)
  return doSell && !isAccountLoadOwn ? Math.min(wanted, accountTime(input)) : wanted
}

/** A rate of less than this is nothing. */
const NOTHING = 1e-12

/** Items a month that one full-time person handles in a stage; customers at a time at its end. */
export function rateOf(stage: BeltStage, { assumptions }: Pick<BeltInput, 'assumptions'>): number {
  switch (stage) {
    case 'lead-generation':
      return assumptions.leadsPerMonth
    case 'qualification':
      return assumptions.leadsWorkedPerMonth
    case 'closing':
      return assumptions.maxOpenDeals / assumptions.cycleMonths
    case 'account-management':
      return assumptions.accountsPerManager
  }
}

/** While nobody says how many customers there are, everybody who may look after them could. */
function timeForCustomers(input: BeltInput, time: number): number {
  return (accountsDemand(input) ?? 0) > 0
    ? time
    : timeFor(input.groups, setOf('account-management'))
}

function canWin(stage: BeltStage, time: number, input: BeltInput): number | null {
  const { leads, qualifying, closing } = carriedBy(input)
  const { leadToQualified: p1, qualifiedToWon: p2 } = input.assumptions
  switch (stage) {
    case 'lead-generation':
      return time * leads + input.inbound * p1 * p2 * input.scale
    case 'qualification':
      return time * qualifying
    case 'closing':
      return time * closing
    case 'account-management':
      return null
  }
}

function paceShown(
  stage: BeltStage,
  load: Loads[BeltStage]['load'],
  won: number,
  input: BeltInput,
): number | null {
  if (stage === 'account-management' && accountsDemand(input) === null) return null
  if (load === 'nobody') return null
  return won > 0 || stage === 'account-management' ? load : 0
}

function loadIn(loads: Loads, stage: BeltStage): number | null {
  const { load } = loads[stage]
  return load === 'nobody' ? null : load
}

function pileOf(arriving: number | null, load: number | null, people: number): number {
  if (arriving === null) return 0
  if (load === null) return people > 0 ? 0 : arriving
  return load > 1 ? arriving - arriving / load : 0
}
