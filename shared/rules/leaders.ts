// Who leads whom: leaders in the order in which rules speak of them.
import type { Role } from '../document/schema.ts'
import { onceFor } from '../once.ts'
import type { Org } from '../org/org.ts'

/** Roles that have reports, those with most of them first: a list that names three names the worst. */
export const largestTeamsFirst = onceFor((org: Org): readonly Role[] =>
  org.reporting.leaders.toSorted((a, b) => org.reportsOf(b).length - org.reportsOf(a).length),
)
