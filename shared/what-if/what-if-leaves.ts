// "What if … leaves?": what the chart loses with a person, or with whoever holds one role.
import { capacityBy, capacityOf } from '../capacity/capacity-of.ts'
import type { IsoDate } from '../dates.ts'
import type { Document, Role } from '../document/schema.ts'
import { asLines, validateEach } from '../findings/validate.ts'
import { type Org, orgOf } from '../org/org.ts'
import type { Finding } from '../rules/rule.ts'
import { type CoverLost, coverLost } from './cover-lost.ts'
import { findingsAppearing } from './findings-appearing.ts'
import { type Leaver, type Leaving, leavingOf, withoutLeaver } from './leaving.ts'

export interface ThroughputLost {
  /** Deals won a month, now and without them. */
  readonly before: number
  readonly after: number
  /** Won revenue lost a month; null while the size of a deal is not known. */
  readonly revenue: number | null
  /** True where the numbers rest on usual figures, because the company has given none of its own. */
  readonly isAssumed: boolean
}

export interface WhatIf extends Leaving {
  /** The document without them. */
  readonly document: Document
  readonly cover: readonly CoverLost[]
  /** null where nothing is sold yet, or no structure is chosen. */
  readonly throughput: ThroughputLost | null
  /** The quotas of their roles together: won revenue a year. */
  readonly quota: number
  /** Customers that their roles look after. */
  readonly accounts: number
  /** Filled roles that would report to nobody. */
  readonly withoutManager: readonly Role[]
  /** What the validator would say that it does not say now, worst first. */
  readonly findings: readonly Finding[]
}

/** null where they are not on the chart. Changes nothing; total, and linear in the chart. */
export function whatIfLeaves(document: Document, who: Leaver, today: IsoDate): WhatIf | null {
  const org = orgOf(document)
  const leaving = leavingOf(org, who)
  if (!leaving) return null
  const after = withoutLeaver(org, who)
  return {
    ...leaving,
    document: after,
    cover: coverLost(org, orgOf(after)),
    throughput: throughputLost(org, orgOf(after)),
    quota: sumOf(leaving.roles, ({ quota }) => quota),
    accounts: sumOf(leaving.roles, ({ accounts }) => accounts),
    withoutManager: withoutManager(org, orgOf(after)),
    findings: asLines(
      findingsAppearing(validateEach(document, today), validateEach(after, today)),
      orgOf(after),
    ),
  }
}

function throughputLost(org: Org, without: Org): ThroughputLost | null {
  const capacity = capacityOf(org)
  if (!capacity) return null
  const before = capacity.throughput
  // Measured as before: the deals won today are won with everybody there.
  const after = capacityBy(without, { scale: capacity.scale })?.throughput ?? 0
  const { dealSize } = org.document.company
  return {
    before,
    after,
    revenue: dealSize === undefined ? null : (before - after) * dealSize,
    isAssumed: capacity.isAssumed,
  }
}

function sumOf(roles: readonly Role[], part: (role: Role) => number | undefined): number {
  return roles.reduce((sum, role) => sum + (part(role) ?? 0), 0)
}

/** Filled roles that would have no manager any more once this person has left. */
function withoutManager(org: Org, without: Org): readonly Role[] {
  return without.document.roles.filter((role) => {
    const before = org.role(role.id)
    if (!before || without.holderOf(role) === null) return false
    const hadManager = before.managerId !== null && org.role(before.managerId) !== undefined
    if (hadManager && role.managerId === null) return true
    return isLed(org, before) && !isLed(without, role)
  })
}

/** Does somebody hold the role that this one reports to? */
function isLed(org: Org, role: Role): boolean {
  const manager = role.managerId === null ? undefined : org.role(role.managerId)
  return manager !== undefined && org.holderOf(manager) !== null
}
