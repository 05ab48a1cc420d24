// Who carries the number: whose quotas for closing add up to it, and how it is shared out anew.
import { addedQuotaRoles } from '../capacity/quota-cover.ts'
import type { Org } from '../org/org.ts'
import { limitsOf } from '../thresholds/limits.ts'
import type { ThresholdKey } from '../thresholds/thresholds.ts'
import { evenedOut, type Holding, holdingsOf } from './holdings.ts'
import type { Fix } from './rule.ts'

/** Everybody with a quota for closing of their own; sums of teams and shared quotas would be counted twice. */
export function numberCarriers(org: Org): readonly Holding[] {
  const added = new Set(addedQuotaRoles(org))
  return holdingsOf(
    org,
    'closing',
    (role) => added.has(role),
    ({ quota = 0 }) => quota,
  )
}

/** The same sum, in parts that fit what each seller can do by now; none where somebody would still carry `most`. */
export function shareNumberFixes(org: Org, most: ThresholdKey): readonly Fix[] {
  const quotas = evenedOut(
    numberCarriers(org),
    ({ fte, ramp }) => fte * ramp,
    limitsOf(org.document)(most),
  )
  if (quotas === null) return []
  return [
    {
      label: 'Share the number by working time',
      edits: [...quotas].map(([roleId, quota]) => ({
        edit: 'set-role-details',
        args: { roleId, changes: { quota } },
      })),
    },
  ]
}
