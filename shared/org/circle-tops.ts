// Where circles of managers are opened, so that whoever is in one has a place in the tree.
import type { Role } from '../document/schema.ts'
import type { Org } from './org.ts'

/** Of each circle the leader, otherwise whoever comes first on the chart: nobody is drawn above them. */
export function circleTops(org: Org): ReadonlySet<Role> {
  return new Set(
    org.reporting.loops.flatMap((loop) => {
      const members = loop.flatMap(({ id }) => org.role(id) ?? [])
      return members.find(({ stages }) => stages[0]?.stage === 'leadership') ?? members[0] ?? []
    }),
  )
}
