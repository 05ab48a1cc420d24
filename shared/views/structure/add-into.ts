// A role from the palette as the edit that puts it into a lane.
import type { Stage } from '../../document/vocabulary.ts'
import type { EditCall } from '../../editing/apply-edit.ts'
import type { RoleId } from '../../ids.ts'
import { type Lane, laneOf, stagesOfLane } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import type { RoleTemplate } from '../../org/role-templates.ts'
import { usualManager } from '../../org/usual-manager.ts'
import { roleBelow } from '../role-below.ts'
import type { Slot } from './slot.ts'

/** It reports to whoever leads there, where nobody is named; without a place it goes where its own stage says. */
export function addInto(
  org: Org,
  slot: Partial<Slot> & { readonly managerId?: RoleId },
  template: RoleTemplate,
  id: RoleId,
): EditCall {
  const { title, stage, supportKind } = template
  const podId = slot.lane?.kind === 'pod' ? slot.lane.podId : null
  const managerId = slot.managerId ?? usualManager(org, podId, stage)
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

/** It reports to this manager, and stands where its own work is done. */
export function addBelow(
  org: Org,
  managerId: RoleId,
  template: RoleTemplate,
  id: RoleId,
): EditCall {
  const role = roleBelow(org, managerId, template, id)
  return { edit: 'add-roles', args: { roles: [role], lane: laneOf(role, org.document) } }
}

/** A lane decides the work of what is put into it, unless it holds several kinds of work. */
function bringsItsStage(stage: Stage, lane: Lane | undefined): boolean {
  if (!lane || lane.kind === 'all') return true
  // Sellers of a two-party team qualify and close, whatever they are called.
  if (lane.kind === 'team' && lane.team === 'sales') return false
  return stagesOfLane(lane).includes(stage)
}
