// Which view of the chart is looked at, and how much of it: no part of the chart, so neither edits nor undo change it.
import type { Role } from '../../shared/document/schema.ts'
import type { PodId, RoleId } from '../../shared/ids.ts'
import { circleTops } from '../../shared/org/circle-tops.ts'
import { laneOf } from '../../shared/org/lanes.ts'
import type { Org } from '../../shared/org/org.ts'
import type { ViewId } from '../../shared/views/all/view-ids.ts'

export interface Looking {
  readonly view: ViewId
  /** Managers whose reports are folded away in the reporting view. */
  readonly folded: ReadonlySet<RoleId>
  /** Pods of which the structure view shows only the header. */
  readonly foldedPods: ReadonlySet<PodId>
  /** Only this role and all below it are shown in the reporting view; null: everybody. */
  readonly top: RoleId | null
}

/** What a chart is opened with. */
export const WHOLE_STRUCTURE: Looking = {
  view: 'structure',
  folded: new Set(),
  foldedPods: new Set(),
  top: null,
}

/** Folds what is below a manager, or unfolds it. */
export function withFold(looking: Looking, managerId: RoleId): Looking {
  const folded = new Set(looking.folded)
  if (!folded.delete(managerId)) folded.add(managerId)
  return { ...looking, folded }
}

/** Folds a pod, or unfolds it. */
export function withPodFold(looking: Looking, podId: PodId): Looking {
  const foldedPods = new Set(looking.foldedPods)
  if (!foldedPods.delete(podId)) foldedPods.add(podId)
  return { ...looking, foldedPods }
}

/** Folds all pods, so that their headers can be compared. */
export function withAllPodsFolded(looking: Looking, { document }: Org): Looking {
  return { ...looking, foldedPods: new Set(document.pods.map(({ id }) => id)) }
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
  return showingInPods(showingInTree(looking, org, roles), org, roles)
}

function showingInTree(looking: Looking, org: Org, roles: readonly RoleId[]): Looking {
  const { folded, top } = looking
  if (folded.size === 0 && top === null) return looking
  const opened = circleTops(org)
  const above = new Set(roles.flatMap((id) => managersAbove(org, id, opened)))
  const left = [...folded].filter((id) => !above.has(id))
  const isOutside =
    top !== null && roles.some((id) => id !== top && !managersAbove(org, id, opened).includes(top))
  if (left.length === folded.size && !isOutside) return looking
  return { ...looking, folded: new Set(left), top: isOutside ? null : top }
}

/** A lead is seen in the header of a folded pod, too. */
function showingInPods(looking: Looking, org: Org, roles: readonly RoleId[]): Looking {
  const { foldedPods } = looking
  if (foldedPods.size === 0) return looking
  const wanted = new Set(
    roles.flatMap((id) => {
      const role = org.role(id)
      return role && laneOf(role, org.document).kind === 'pod' ? (role.podId ?? []) : []
    }),
  )
  const left = [...foldedPods].filter((id) => !wanted.has(id))
  return left.length === foldedPods.size ? looking : { ...looking, foldedPods: new Set(left) }
}

/**
 * What is drawn for these roles: for one that is folded away the manager it is folded into, for one outside the
 * branch that is shown alone nobody. The same list where all are drawn.
 */
export function drawnFor(
  { view, folded, top }: Looking,
  org: Org,
  roles: readonly RoleId[],
): readonly RoleId[] {
  if (view === 'structure' || (folded.size === 0 && top === null)) return roles
  const shownTop = top !== null && org.role(top) ? top : null
  const opened = circleTops(org)
  const drawn = roles.flatMap((id) => {
    const line = [id, ...managersAbove(org, id, opened)]
    const end = shownTop === null ? line.length : line.indexOf(shownTop) + 1
    const shown = line.slice(0, end)
    return shown.findLast((each, at) => at > 0 && folded.has(each)) ?? shown[0] ?? []
  })
  return roles.every((id, at) => id === drawn[at]) ? roles : [...new Set(drawn)]
}

/** From the nearest up, as the tree is drawn: a circle is opened at its top. */
export function managersAbove(
  org: Org,
  id: RoleId,
  opened: ReadonlySet<Role> = circleTops(org),
): readonly RoleId[] {
  const above: RoleId[] = []
  for (let role = org.role(id); role && !opened.has(role); ) {
    role = role.managerId === null ? undefined : org.role(role.managerId)
    if (role) above.push(role.id)
  }
  return above
}
