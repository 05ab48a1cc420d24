// Where on the chart a stage of a calculated belt is.
import type { Belt } from '../capacity/capacity-of.ts'
import type { Role } from '../document/schema.ts'
import type { BeltStage } from '../document/vocabulary.ts'
import type { Org } from '../org/org.ts'
import type { Subjects } from './rule.ts'

/** The subjects of a finding about a stage of a belt. */
export function placeOf({ scope }: Belt, stage: BeltStage): Pick<Subjects, 'stages' | 'pods'> {
  return { stages: [stage], pods: scope === null ? [] : [scope.id] }
}

/** Roles of the stage that are still to be filled: somebody has seen that it lacks people. */
export function openRolesIn(org: Org, { scope }: Belt, stage: BeltStage): readonly Role[] {
  return org.rolesIn(stage, scope).filter((role) => org.holderOf(role) === null && role.fte > 0)
}
