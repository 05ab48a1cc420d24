// Which view of the chart is looked at, and how much of it: no part of the chart, so neither edits nor undo change it.
import type { Role } from '../../shared/document/schema.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { Org } from '../../shared/org/org.ts'
import type { ViewId } from '../../shared/views/all/view-ids.ts'

export interface Looking {
  readonly view: ViewId
  /** Managers whose reports are folded away in the reporting view. */
  readonly folded: ReadonlySet<RoleId>
  /** Only this role and all below it are shown there; null: everybody. */
  readonly top: RoleId | null
}

/** What a chart is opened with. */
export const WHOLE_STRUCTURE: Looking = { view: 'structure', folded: new Set(), top: null }

/** Folds what is below a manager, or unfolds it. */
export function withFold(looking: Looking, managerId: RoleId): Looking {
  const folded = new Set(looking.folded)
  if (!folded.delete(managerId)) folded.add(managerId)
  return { ...looking, folded }
}

/** Folds below each manager who reports to somebody, so that the heads (or the top of the branch) and those next to them are left. */
export function withAllFolded(looking: Looking, org: Org): Looking {
  const managers = org.reporting.leaders.filter(
    (role) => role.id !== looking.top && isBelowAnother(org, role),
  )
  return { ...looking, folded: new Set(managers.map(({ id }) => id)) }
}

/** Does the role report to another one that is on the chart? */
export function isBelowAnother(org: Org, { id, managerId }: Role): boolean {
  return managerId !== null && managerId !== id && org.role(managerId) !== undefined
}

/** Unfolds whatever hides these roles; the same object where nothing does. */
export function showing(looking: Looking, org: Org, roles: readonly RoleId[]): Looking {
  const { folded, top } = looking
  if (folded.size === 0 && top === null) return looking
  const above = new Set(roles.flatMap((id) => managersAbove(org, id)))
  const left = [...folded].filter((id) => !above.has(id))
  const isOutside =
    top !== null && roles.some((id) => id !== top && !managersAbove(org, id).includes(top))
  if (left.length === folded.size && !isOutside) return looking
  return { ...looking, folded: new Set(left), top: isOutside ? null : top }
}

/** From the nearest up; ends in a circle where it began. */
export function managersAbove(org: Org, id: RoleId): readonly RoleId[] {
  const above = new Set<RoleId>()
  for (let at = org.role(id)?.managerId ?? null; at !== null && at !== id && !above.has(at); ) {
    above.add(at)
    at = org.role(at)?.managerId ?? null
  }
  return [...above]
}
