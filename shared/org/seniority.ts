// Who among colleagues would lead or deputise: whoever knows the work and leads already, or is there longest.
import type { Role } from '../document/schema.ts'
import type { Org } from './org.ts'
import { isReady } from './ready.ts'

/** Roles whose holders are of this company and up to speed, the most senior first. */
export function bySeniority(org: Org, roles: readonly Role[]): readonly Role[] {
  return roles
    .filter((role) => isReady(role) && isOfCompany(org, role))
    .toSorted((a, b) => rank(org, a) - rank(org, b) || compareStart(a, b) || closes(b) - closes(a))
}

function isOfCompany(org: Org, role: Role): boolean {
  const person = org.holderOf(role)
  return person !== null && !person.external
}

function rank(org: Org, role: Role): number {
  const leads = role.stages.some(({ stage }) => stage === 'leadership')
  return (leads ? -1_000_000 : 0) - org.reportsOf(role).length
}

/** Where nothing else tells, closers lead. Source: Balderton 2023, the field seller leads the pod. */
function closes({ stages }: Role): number {
  return Number(stages.some(({ stage }) => stage === 'closing'))
}

/** Earlier dates first. No date comes before all: such people usually joined before dates were written down. */
function compareStart(a: Role, b: Role): number {
  const [first, second] = [a.startDate ?? '', b.startDate ?? '']
  if (first === second) return 0
  return first < second ? -1 : 1
}
