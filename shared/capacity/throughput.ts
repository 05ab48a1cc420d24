// How many deals a belt can win, and who limits it, where people divide their time as it serves best.
import type { Assumptions } from './assumptions.ts'
import {
  ACCOUNTS,
  CLOSING,
  isInside,
  LEADS,
  QUALIFYING,
  type StageSet,
  subsetsOf,
} from './stage-set.ts'
import { type TimeGroups, timeFor } from './time-groups.ts'

export interface BeltInput {
  readonly groups: TimeGroups
  readonly assumptions: Assumptions
  /** Is the number of customers for one account manager the company's own? */
  readonly isAccountLoadOwn: boolean
  /** Is it known how many leads one person finds? */
  readonly isLeadRateOwn: boolean
  /** What every seller of two parties does in one; 0 in other structures. */
  readonly sellersDo: StageSet
  /** Leads a month that nobody had to find. */
  readonly inbound: number
  /** Leads come from outside in unknown numbers, so that they limit nothing. */
  readonly leadsUncounted: boolean
  /** Customers today; null where nobody says. */
  readonly customers: number | null
  /** Deals really won for each one that the figures would make; 1 while nobody says. */
  readonly scale: number
  /** Time that customers take of people who also sell, where it is not for this belt to say. */
  readonly accountTime?: number
}

/** Stages that limit sales together: more time in any of them helps, anywhere else it does not. */
export interface Limit {
  readonly set: StageSet
  /** Are they only that tight because the same people look after customers? */
  readonly withCustomers: boolean
}

export interface Throughput {
  /** Deals won a month. */
  readonly won: number
  /** One: the bottleneck. Several: only one more in each of them helps. None: nothing is ever won. */
  readonly limits: readonly Limit[]
}

/** Sums of thirds and tenths are not exact; closer than this is equal. */
const SAME = 1e-9

/** A rate of less than this is nothing. */
const NOTHING = 1e-12

/** Deals won a month that one full-time person can carry, alone in the stage. */
export interface Carried {
  readonly leads: number
  readonly qualifying: number
  readonly closing: number
}

export function carriedBy({ assumptions, scale }: BeltInput): Carried {
  const { leadToQualified: p1, qualifiedToWon: p2, leadsPerMonth } = assumptions
  const { leadsWorkedPerMonth, maxOpenDeals, cycleMonths } = assumptions
  return {
    leads: p1 * p2 * leadsPerMonth * scale,
    qualifying: p1 * p2 * leadsWorkedPerMonth * scale,
    // Little's law: what can be open, divided by the time it stays open.
    closing: (p2 * maxOpenDeals * scale) / cycleMonths,
  }
}

/** Do people find leads here at all, in numbers that count? */
export function leadsCount(input: BeltInput): boolean {
  return !input.leadsUncounted && input.assumptions.leadsPerMonth > NOTHING
}

/** Full-time people for one deal a month, by the bit of the stage; only where something is won. */
export function timePerDeal(input: BeltInput, set: StageSet): number {
  const { leads, qualifying, closing } = carriedBy(input)
  return (
    ((set & LEADS) === 0 ? 0 : 1 / leads) +
    ((set & QUALIFYING) === 0 ? 0 : 1 / qualifying) +
    ((set & CLOSING) === 0 ? 0 : 1 / closing)
  )
}

/** Lead people that the leads which come by themselves are worth. */
export function inboundPeople(input: BeltInput): number {
  return leadsCount(input) ? input.inbound / input.assumptions.leadsPerMonth : 0
}

/** Full-time people that the customers of today ask for; null where nobody says how many there are. */
export function accountsDemand({ customers, assumptions }: BeltInput): number | null {
  if (customers === null) return null
  if (customers === 0) return 0
  return assumptions.accountsPerManager > NOTHING
    ? customers / assumptions.accountsPerManager
    : null
}

/**
 * Time that customers take of the people who may look after them. By the usual figure they take no
 * more than half of somebody who does other work as well: it would be a guess to say that nothing is left.
 */
export function accountTime(input: BeltInput): number {
  const { groups, isAccountLoadOwn } = input
  const wanted = input.accountTime ?? accountsDemand(input) ?? 0
  const all = timeFor(groups, ACCOUNTS)
  const only = groups[ACCOUNTS] ?? 0
  return Math.min(wanted, isAccountLoadOwn ? all : only + (all - only) / 2)
}

/** The stages that a deal passes and that somebody has to have time for. */
export function countedStages(input: BeltInput): StageSet {
  return QUALIFYING | CLOSING | (leadsCount(input) ? LEADS : 0)
}

/**
 * By Hall's condition: no set of stages can ask for more time than the people have who may do at
 * least one of them. Equal to a linear program; all numbers are finite and none is negative.
 */
export function throughputOf(input: BeltInput): Throughput {
  const { qualifying, closing } = carriedBy(input)
  const { leadToQualified: p1, qualifiedToWon: p2 } = input.assumptions
  const perLead = p1 * p2 * input.scale
  if (perLead <= NOTHING) return { won: 0, limits: [] }
  const impossible = [
    ...(qualifying <= NOTHING ? [QUALIFYING] : []),
    ...(closing <= NOTHING ? [CLOSING] : []),
  ]
  if (impossible.length > 0) return { won: 0, limits: impossible.map(alone) }

  const bounds = subsetsOf(countedStages(input)).map((set) => ({ set, ...boundOf(input, set) }))
  const byPeople = Math.min(...bounds.map(({ most }) => most))
  // Nobody could find leads: there are only those that come by themselves.
  const byLeads = leadsCount(input) || input.leadsUncounted ? byPeople : input.inbound * perLead
  const most = Math.min(byPeople, byLeads)
  // A share too small to be worked with would be divided by later.
  const won = most <= NOTHING ? 0 : most
  const isTight = (most: number) => most <= won * (1 + SAME) + SAME * SAME
  const tight = bounds.filter(({ most }) => isTight(most))
  const smallest = tight.filter(
    ({ set }) => !tight.some((other) => other.set !== set && isInside(other.set, set)),
  )
  const noLeads = !leadsCount(input) && !input.leadsUncounted && isTight(byLeads)
  return {
    won,
    limits: [
      ...(noLeads ? [alone(LEADS)] : []),
      ...smallest.map(({ set, withCustomers }) => ({ set, withCustomers })),
    ],
  }
}

function alone(set: StageSet): Limit {
  return { set, withCustomers: false }
}

/** Deals a month that the people of these stages allow. */
function boundOf(
  input: BeltInput,
  set: StageSet,
): { readonly most: number; readonly withCustomers: boolean } {
  const { groups } = input
  const asked = timePerDeal(input, set)
  const inbound = (set & LEADS) === 0 ? 0 : inboundPeople(input)
  const selling = (timeFor(groups, set) + inbound) / asked
  const both = Math.max(0, (timeFor(groups, set | ACCOUNTS) - accountTime(input) + inbound) / asked)
  return both < selling * (1 - SAME)
    ? { most: both, withCustomers: true }
    : { most: selling, withCustomers: false }
}
