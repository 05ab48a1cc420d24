// The work that is known to reach each stage, and how full it makes the people there.

import { type Load, type Loads, loadsOf } from './loads.ts'
import { LEADS, setOf } from './stage-set.ts'
import { accountsDemand, type BeltInput } from './throughput.ts'

export interface Arrivals {
  /** Leads a month that come by themselves or are found by people who do nothing else; null: not known. */
  readonly leads: number | null
  /** How full the stages are with this work and no other; lead generation has none. */
  readonly loads: Loads
  /** Items that arrive: leads, deals, customers. */
  readonly items: Readonly<
    Record<'qualification' | 'closing' | 'account-management', number | null>
  >
}

/** A rate of less than this is nothing. */
const NOTHING = 1e-12

export function arrivalsOf(input: BeltInput): Arrivals {
  const { assumptions, groups, inbound, leadsUncounted, isLeadRateOwn, customers } = input
  const found = isLeadRateOwn ? (groups[LEADS] ?? 0) * assumptions.leadsPerMonth : 0
  const leads = leadsUncounted || inbound + found <= 0 ? null : inbound + found
  const closerRate = assumptions.maxOpenDeals / assumptions.cycleMonths
  const people = (items: number, rate: number) => (rate > NOTHING ? items / rate : 0)
  const demand = (worked: number) => ({
    'lead-generation': 0,
    qualification: people(leads ?? 0, assumptions.leadsWorkedPerMonth),
    closing: people(worked * assumptions.leadToQualified, closerRate),
    'account-management': accountsDemand(input) ?? 0,
  })
  const all = loadsOf(groups, demand(leads ?? 0))
  // What qualifiers have no time for never reaches the closers, unless they are the same people.
  const isApart = (all.qualification.together & setOf('closing')) === 0
  const worked = isApart ? workedOf(leads ?? 0, all.qualification) : (leads ?? 0)
  return {
    leads,
    loads: isApart ? loadsOf(groups, demand(worked)) : all,
    items: {
      qualification: leads,
      closing: leads === null ? null : worked * assumptions.leadToQualified,
      'account-management': customers,
    },
  }
}

function workedOf(leads: number, { load }: Load): number {
  if (load === 'nobody') return 0
  return load > 1 ? leads / load : leads
}
