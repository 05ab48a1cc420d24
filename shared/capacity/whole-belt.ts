// All people of a chart seen as one belt: the belt itself, or that of all pods laid together.
import type { Org } from '../org/org.ts'
import type { Belt, Capacity } from './capacity-of.ts'
import { joined } from './crew.ts'
import { customersOf } from './customers.ts'
import { flowOf } from './flow.ts'

/**
 * The one belt of a conveyor or of two parties; in pods what the same people would be on one belt
 * (people who belong to no pod are left out, as they are in the pods). null where there are no pods.
 */
export function wholeBelt(org: Org, { belts }: Capacity): Belt | null {
  const [first, ...others] = belts
  if (!first || (others.length === 0 && first.scope === null)) return first ?? null
  const input = {
    ...first.input,
    crew: joined(belts.map((belt) => belt.input.crew)),
    inbound: first.input.assumptions.inboundLeads,
    customers: customersOf(org, null),
  }
  return { scope: null, input, ...flowOf(input) }
}
