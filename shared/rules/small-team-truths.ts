// What founders with a handful of sales people learn late: when each of it is so for a chart.
import { assumptionsOf } from '../capacity/assumptions.ts'
import { capacityOf } from '../capacity/capacity-of.ts'
import { customersOf } from '../capacity/customers.ts'
import { type Basis, basisOf, basisOfThroughput } from '../capacity/ownness.ts'
import { ratio } from '../capacity/ratio.ts'
import { flowStageName } from '../capacity/stage-names.ts'
import { type IsoDate, monthsLater } from '../dates.ts'
import type { Person, Role } from '../document/schema.ts'
import { BELT_STAGES } from '../document/vocabulary.ts'
import { beltStagesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { isReady } from '../org/ready.ts'
import type { Limit } from '../thresholds/limits.ts'

const MONTHS_OF_A_YEAR = 12

export interface CostlyRole {
  readonly role: Role
  /** A year. */
  readonly cost: number
  readonly wins: number
  readonly basis: Basis
}

/** The seller's role, filled or not, that costs most beyond what it is to win, or can win on average. */
export function costlyRole(org: Org): CostlyRole | null {
  const costly = org.rolesIn('closing', null).flatMap((role): CostlyRole[] => {
    const { annualCost: cost = 0, quota = 0 } = role
    const can = quota > 0 ? { wins: quota, basis: 'own' as const } : averageWins(org, role)
    return can !== null && cost > can.wins ? [{ role, cost, ...can }] : []
  })
  return costly.toSorted((a, b) => b.cost - b.wins - (a.cost - a.wins))[0] ?? null
}

/** The role's part of all that can be won a year, by working time; null where that is not known. */
function averageWins(org: Org, { fte }: Role): Pick<CostlyRole, 'wins' | 'basis'> | null {
  const capacity = capacityOf(org)
  const { dealSize } = org.document.company
  const time = org.rolesIn('closing', null).reduce((sum, role) => sum + Math.max(0, role.fte), 0)
  const part = ratio(Math.max(0, fte), time)
  if (!capacity || dealSize === undefined || dealSize <= 0 || part === null) return null
  const deals = (capacity.filled ?? capacity).throughput * MONTHS_OF_A_YEAR
  return { wins: deals * dealSize * part, basis: basisOfThroughput(org.document, capacity) }
}

/** Somebody at full time who leads people and does all four stages. */
export function whoDoesEverything(org: Org): Person | null {
  const busiest = org.members.find(({ person, roles }) => {
    const stages = new Set(roles.flatMap(beltStagesOf))
    const fte = roles.reduce((sum, role) => sum + role.fte, 0)
    return !person.external && stages.size === BELT_STAGES.length && fte >= 1 && leads(org, roles)
  })
  return busiest?.person ?? null
}

function leads(org: Org, roles: readonly Role[]): boolean {
  return roles.some((role) => org.reportsOf(role).some((report) => org.holderOf(report)))
}

/** Customers of a young company that has not won the first ones yet; null where it is none, or has them. */
export function fewCustomers(org: Org, limit: Limit): number | null {
  const { growth } = org.document.company
  const count = customersOf(org, null)
  const isYoung = growth === 'founder-led' || growth === 'start-up'
  const isSmall = org.salesPeople.length <= limit('founders-selling')
  const isSelling = org.sellers.length > 0
  return isYoung && isSmall && isSelling && count !== null && count < limit('customers-first')
    ? count
    : null
}

/** The roles of a head of sales, there or sought, while hardly anybody sells who is past learning. */
export function earlyHeads(org: Org, limit: Limit): readonly Role[] {
  const ramped = org.sellers.filter((person) =>
    org.rolesHeldBy(person).some((role) => isReady(role) && beltStagesOf(role).includes('closing')),
  )
  if (ramped.length >= limit('ramped-sellers')) return []
  // Whoever reports to nobody is the founder.
  return org
    .rolesIn('leadership', null)
    .filter((role) => role.stages.length === 1)
    .filter((role) => org.holderOf(role) === null || role.managerId !== null)
}

export type Starving = {
  /** Of the closers' time, 0..1. */
  readonly used: number
  /** What sets the pace instead. */
  readonly limits: readonly string[]
  readonly basis: Basis
}

/**
 * How full the closers are with what reaches them once everybody is there and past learning, where that
 * is little; null: full enough, or not known.
 */
export function starving(org: Org, limit: Limit): Starving | null {
  const capacity = capacityOf(org)
  if (!capacity) return null
  const { throughput, belts, whole } = capacity.filled ?? capacity
  const closing = whole.rows.find(({ stage }) => stage === 'closing')
  if (!closing || closing.pace === null || throughput <= 0) return null
  const used = Math.max(closing.pace, closing.arrivingLoad ?? 0)
  if (used * 100 >= limit('starving-percent') - 1e-9) return null
  return {
    used,
    limits: whole.limits.map(({ set }) => flowStageName(set, whole.input)),
    basis: basisOfThroughput(org.document, { belts, scale: capacity.scale }),
  }
}

/** The vacant roles of sellers. */
export function sellersSought(org: Org): readonly Role[] {
  return org.rolesIn('closing', null).filter((role) => org.holderOf(role) === null)
}

/** Months until somebody sought today sells in full, where the year of the target is over before. */
export function monthsTooLate(
  { document }: Org,
  today: IsoDate,
): { readonly months: number; readonly basis: Basis } | null {
  const { target } = document.company
  const { fillMonths, rampMonths } = assumptionsOf(document)
  const months = Math.ceil(fillMonths + rampMonths)
  const day = monthsLater(today, months)
  const isOver = day !== null && day.slice(0, 4) > today.slice(0, 4)
  if (target === undefined || target <= 0 || !isOver) return null
  return { months, basis: basisOf(document, ['fillMonths', 'rampMonths']) }
}

/** The only seller of a plan with a target. */
export function onlySeller(org: Org): Person | null {
  const [seller, ...others] = org.sellers
  const { target = 0 } = org.document.company
  return seller && others.length === 0 && target > 0 ? seller : null
}
