// Whether somebody has to find leads at all: they may come by themselves.
import { areOwn, ownAssumption } from '../capacity/assumptions.ts'
import { type Belt, capacityOf } from '../capacity/capacity-of.ts'
import { LEADS, setOf } from '../capacity/stage-set.ts'
import { throughputOf } from '../capacity/throughput.ts'
import { timeFor } from '../capacity/time-groups.ts'
import type { Org, Scope } from '../org/org.ts'

/** Does the company say that leads come in without anybody of its own who finds them? */
export function leadsComeIn({ document }: Org): boolean {
  const { leadSource } = document.company
  return leadSource === 'agency' || leadSource === 'inbound' || knowsInbound(document)
}

/**
 * Do as many leads come by themselves as the people of the scope can work, or sell from? Told only by
 * figures of the chart's own: then nobody misses who finds a few more.
 */
export function hasLeadsEnough(org: Org, scope: Scope): boolean {
  if (!areOwn(org.document, ['inboundLeads', 'leadsWorkedPerMonth'])) return false
  const belt = capacityOf(org)?.belts.find((each) => each.scope?.id === scope?.id)
  if (!belt) return false
  const { groups, inbound, assumptions } = belt.input
  if (inbound >= timeFor(groups, setOf('qualification')) * assumptions.leadsWorkedPerMonth)
    return true
  return areOwn(org.document, SELLING_FROM_LEADS) && winsWithoutLeadPeople(belt)
}

const SELLING_FROM_LEADS = [
  'leadToQualified',
  'qualifiedToWon',
  'maxOpenDeals',
  'cycleMonths',
] as const

/** Is as much won from the leads that come in alone, if nobody spends time on finding more? */
function winsWithoutLeadPeople({ input, won }: Belt): boolean {
  // Bit by bit: each group of people goes to the one that does the same but finds no leads.
  const groups = input.groups.map((time, set) =>
    set === 0 || (set & LEADS) !== 0 ? 0 : time + (input.groups[set | LEADS] ?? 0),
  )
  return throughputOf({ ...input, groups }).won >= won * (1 - 1e-9)
}

function knowsInbound(document: Org['document']): boolean {
  return (ownAssumption(document, 'inboundLeads') ?? 0) > 0
}
