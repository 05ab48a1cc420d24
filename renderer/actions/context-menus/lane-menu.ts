// What can be done with a lane: one more role in it, its plan, its findings, its roles.
import type { BeltStage } from '../../../shared/document/vocabulary.ts'
import { isBeltStage } from '../../../shared/document/vocabulary.ts'
import type { RoleId } from '../../../shared/ids.ts'
import { type Lane, laneKey, laneOf, stagesOfLane } from '../../../shared/org/lanes.ts'
import type { Session } from '../../state/session.ts'
import { currentSession, openDialog, selectRoles } from '../../state/store.ts'
import { bringLaneIntoView } from '../../view/viewport.ts'
import { addRoleHere } from '../add-role-here.ts'
import { showFindingsOfLane } from '../show-findings.ts'
import type { ThingMenu } from './thing.ts'

export const LANE_MENU: ThingMenu<'lane'> = [
  [{ label: 'Add a role here', run: ({ lane }) => addRoleHere(lane) }],
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
