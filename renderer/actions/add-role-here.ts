// One more role in a lane, and who holds it is asked at once.
import type { Stage } from '../../shared/document/vocabulary.ts'
import { roleId } from '../../shared/ids.ts'
import { type Lane, stagesOfLane } from '../../shared/org/lanes.ts'
import { orgOf } from '../../shared/org/org.ts'
import { vacantRole } from '../../shared/org/vacant-role.ts'
import { edit } from '../state/edit.ts'
import { newId } from '../state/new-id.ts'
import { askName, currentDocument, selectRoles } from '../state/store.ts'

/** A vacant one with the usual title; its card asks who holds it. */
export function addRoleHere(lane: Lane): void {
  const id = roleId(newId())
  // Where the stage is not decided any will do: the lane decides what the role does.
  const stage: Stage = stagesOfLane(lane).at(lane.kind === 'team' ? -1 : 0) ?? 'closing'
  const podId = lane.kind === 'pod' ? lane.podId : null
  const role = vacantRole(orgOf(currentDocument()), id, { stage, podId })
  if (!edit({ edit: 'add-roles', args: { roles: [role], lane } })) return
  selectRoles([id])
  askName(id)
}
