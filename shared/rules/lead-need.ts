// Whether somebody has to find leads at all: they may come by themselves.
import { areOwn, ownAssumption } from '../capacity/assumptions.ts'
import { capacityOf } from '../capacity/capacity-of.ts'
import { setOf } from '../capacity/stage-set.ts'
import { timeFor } from '../capacity/time-groups.ts'
import type { Org, Scope } from '../org/org.ts'

/** Does the company say that leads come in without anybody of its own who finds them? */
export function leadsComeIn({ document }: Org): boolean {
  const { leadSource } = document.company
  return leadSource === 'agency' || leadSource === 'inbound' || knowsInbound(document)
}

/**
 * Do more leads come by themselves than the people of the scope can work? Told only by figures of the
 * chart's own: then nobody misses who finds a few more.
 */
export function hasLeadsEnough(org: Org, scope: Scope): boolean {
  if (!areOwn(org.document, ['inboundLeads', 'leadsWorkedPerMonth'])) return false
  const belt = capacityOf(org)?.belts.find((each) => each.scope?.id === scope?.id)
  if (!belt) return false
  const { groups, inbound, assumptions } = belt.input
  return inbound >= timeFor(groups, setOf('qualification')) * assumptions.leadsWorkedPerMonth
}

function knowsInbound(document: Org['document']): boolean {
  return (ownAssumption(document, 'inboundLeads') ?? 0) > 0
}
