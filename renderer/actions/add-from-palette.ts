// Adds a role without dragging: where its stage says, in pods to the pod that is worked on.

import { type PodId, type RoleId, roleId } from '../../shared/ids.ts'
import { isLeader } from '../../shared/org/beside.ts'
import { type Lane, laneOf } from '../../shared/org/lanes.ts'
import { orgOf } from '../../shared/org/org.ts'
import type { RoleTemplate } from '../../shared/org/role-templates.ts'
import { addInto } from '../../shared/views/structure/add-into.ts'
import { edit } from '../state/edit.ts'
import { newId } from '../state/new-id.ts'
import { askName, currentDocument, currentSession, endNaming, selectRoles } from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'
import { bringIntoSight } from '../view/viewport.ts'

/** The new role is selected, its fields are shown, and its card asks who holds it. */
export function addFromPalette(template: RoleTemplate): void {
  endNaming()
  const id = roleId(newId())
  const org = orgOf(currentDocument())
  const managerId = managerWorkedOn()
  const slot = { lane: laneFor(template), ...(managerId ? { managerId } : {}) }
  if (!edit([addInto(org, slot, template, id)])) return
  selectRoles([id])
  arrangeWindow({ panel: 'role' })
  askName(id)
  bringIntoSight([id])
}

/** In the reporting view the team that is selected or shown alone; null: whoever leads usually. */
function managerWorkedOn(): RoleId | null {
  const { selection, looking } = currentSession()
  if (looking.view !== 'reporting') return null
  const org = orgOf(currentDocument())
  const [first] = selection
  const role = first === undefined ? undefined : org.role(first)
  if (!role) return looking.top
  if (isLeader(role) || org.reportsOf(role).length > 0) return role.id
  const manager = role.managerId === null ? undefined : org.role(role.managerId)
  return manager?.id ?? null
}

function laneFor({ stage }: RoleTemplate): Lane {
  const document = currentDocument()
  const podId = podWorkedOn() ?? document.pods[0]?.id ?? null
  return laneOf({ stages: [{ stage }], podId }, document)
}

/** The pod of the selected role. */
function podWorkedOn(): PodId | null {
  const document = currentDocument()
  const [first] = currentSession().selection
  const role = document.roles.find(({ id }) => id === first)
  const lane = role && laneOf(role, document)
  return lane?.kind === 'pod' ? lane.podId : null
}
