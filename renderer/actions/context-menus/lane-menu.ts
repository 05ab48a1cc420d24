// What can be done with a lane: one more role in it, its plan, its findings, its roles.
import type { BeltStage, Stage } from '../../../shared/document/vocabulary.ts'
import { isBeltStage } from '../../../shared/document/vocabulary.ts'
import { type RoleId, roleId } from '../../../shared/ids.ts'
import { type Lane, laneKey, laneOf, stagesOfLane } from '../../../shared/org/lanes.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { vacantRole } from '../../../shared/org/vacant-role.ts'
import { edit } from '../../state/edit.ts'
import { newId } from '../../state/new-id.ts'
import type { Session } from '../../state/session.ts'
import {
  askName,
  currentDocument,
  currentSession,
  openDialog,
  selectRoles,
} from '../../state/store.ts'
import { bringLaneIntoView } from '../../view/viewport.ts'
import { showFindingsOfLane } from '../show-findings.ts'
import type { ThingMenu } from './thing.ts'

export const LANE_MENU: ThingMenu<'lane'> = [
  [{ label: 'Add a role here', run: ({ lane }) => addRole(lane) }],
  [
    {
      label: 'Metric, hand-over and duties…',
      when: ({ lane }) => planned(lane).length > 0,
      run: ({ lane }) => openDialog({ kind: 'plan', stages: planned(lane) }),
    },
    {
      label: 'Show findings',
      when: ({ lane }) => stagesOfLane(lane).length > 0,
      run: ({ lane }) => showFindingsOfLane(lane),
    },
  ],
  [
    {
      label: 'Select its roles',
      when: ({ lane }, session) => rolesIn(lane, session).length > 0,
      run: ({ lane }) => selectRoles(rolesIn(lane, currentSession())),
    },
    { label: 'Zoom to it', run: ({ lane }) => bringLaneIntoView(lane) },
  ],
  ['paste-roles', 'select-all', 'zoom-fit'],
]

/** A vacant one with the usual title; its card asks who holds it. */
function addRole(lane: Lane): void {
  const id = roleId(newId())
  // Where the stage is not decided any will do: the lane decides what the role does.
  const stage: Stage = stagesOfLane(lane).at(lane.kind === 'team' ? -1 : 0) ?? 'closing'
  const podId = lane.kind === 'pod' ? lane.podId : null
  const role = vacantRole(orgOf(currentDocument()), id, { stage, podId })
  if (!edit({ edit: 'add-roles', args: { roles: [role], lane } })) return
  selectRoles([id])
  askName(id)
}

function planned(lane: Lane): readonly BeltStage[] {
  return stagesOfLane(lane).filter(isBeltStage)
}

function rolesIn(lane: Lane, { history }: Session): readonly RoleId[] {
  const key = laneKey(lane)
  const document = history.present
  return document.roles
    .filter((role) => laneKey(laneOf(role, document)) === key)
    .map(({ id }) => id)
}
