// What would come out, in numbers: people, roles, those without a stage, quotas.
import type { Document, Role } from '../../shared/document/schema.ts'
import type { RoleId } from '../../shared/ids.ts'
import { money } from '../../shared/words/figures.ts'
import { counted } from '../../shared/words/lists.ts'
import { type Part, words } from '../../shared/words/phrase.ts'

/** Of roles that are added to a chart. */
export function countsOfAdded(
  before: Document,
  after: Document,
  roleIds: readonly RoleId[],
): readonly Part[] {
  const added = new Set(roleIds)
  const roles = after.roles.filter(({ id }) => added.has(id))
  return [
    counted(after.people.length - before.people.length, 'new person', 'new people'),
    counted(roles.length, 'role', 'roles'),
    ...without(undecidedAmong(roles), 'without a stage'),
    ...quotaOf(roles),
  ]
}

/** Of a whole chart. */
export function countsOfChart({ people, roles }: Document): readonly Part[] {
  return [
    counted(people.length, 'person', 'people'),
    counted(roles.length, 'role', 'roles'),
    ...without(undecidedAmong(roles), 'without a stage yet'),
    ...quotaOf(roles),
  ]
}

export function undecidedAmong(roles: readonly Role[]): number {
  return roles.filter(({ stages }) => stages.length === 0).length
}

function without(count: number, said: string): readonly Part[] {
  return count > 0 ? [counted(count, said, said)] : []
}

function quotaOf(roles: readonly Role[]): readonly Part[] {
  const quota = roles.reduce((sum, role) => sum + (role.quota ?? 0), 0)
  return quota > 0 ? [words`${money(quota)} of quota a year`] : []
}
