// Gestures -> edits: what dropping cards or a role from the palette at a point means.
import type { Stage } from '../../shared/document/vocabulary.ts'
import type { EditCall } from '../../shared/editing/apply-edit.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { Layout, Point } from '../../shared/layout/layout.ts'
import { type Slot, slotAt } from '../../shared/layout/slot.ts'
import { type Lane, stagesOfLane } from '../../shared/org/lanes.ts'
import type { Org } from '../../shared/org/org.ts'
import type { RoleTemplate } from '../../shared/org/role-templates.ts'
import { usualManager } from '../../shared/org/usual-manager.ts'

/** Moving these cards into the slot at the point; null where there is none. */
export function moveAt(layout: Layout, point: Point, roleIds: readonly RoleId[]): EditCall | null {
  const slot = slotAt(layout, point, new Set(roleIds))
  if (!slot || roleIds.length === 0) return null
  return { edit: 'move-roles', args: { roleIds: [...roleIds], lane: slot.lane, index: slot.index } }
}

/** Adding a role from the palette into the slot at the point; null where there is none. */
export function addAt(
  org: Org,
  layout: Layout,
  point: Point,
  template: RoleTemplate,
  id: RoleId,
): EditCall | null {
  const slot = slotAt(layout, point, new Set())
  return slot && addInto(org, slot, template, id)
}

/** Adding a role from the palette into a lane; it reports to whoever leads there. */
export function addInto(
  org: Org,
  slot: Partial<Slot>,
  template: RoleTemplate,
  id: RoleId,
): EditCall {
  const { title, stage, supportKind } = template
  const podId = slot.lane?.kind === 'pod' ? slot.lane.podId : null
  const managerId = usualManager(org, podId)
  const role = {
    id,
    title,
    stages: bringsItsStage(stage, slot.lane) ? [{ stage }] : [],
    managerId,
    ...(supportKind ? { supportKind } : {}),
  }
  return {
    edit: 'add-roles',
    args: {
      roles: [role],
      ...(slot.lane ? { lane: slot.lane } : {}),
      ...(slot.index === undefined ? {} : { index: slot.index }),
    },
  }
}

/** A lane decides the work of what is put into it, unless it holds several kinds of work. */
function bringsItsStage(stage: Stage, lane: Lane | undefined): boolean {
  if (!lane || lane.kind === 'all') return true
  // Sellers of a two-party team qualify and close, whatever they are called.
  if (lane.kind === 'team' && lane.team === 'sales') return false
  return stagesOfLane(lane).includes(stage)
}
