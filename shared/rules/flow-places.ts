// Where on the chart a limit or a full stage of a calculated belt is.
import type { Belt, Capacity } from '../capacity/capacity-of.ts'
import { type StageSet, stagesOf } from '../capacity/stage-set.ts'
import type { Role } from '../document/schema.ts'
import { podName } from '../names/called.ts'
import type { Org } from '../org/org.ts'
import { asItStands, type Words, words } from '../words/phrase.ts'
import type { Subjects } from './rule.ts'

/** The subjects of a finding about stages of a belt; the latest first, since a role is added there. */
export function placeOf({ scope }: Belt, set: StageSet): Pick<Subjects, 'stages' | 'pods'> {
  return { stages: stagesOf(set).toReversed(), pods: scope === null ? [] : [scope.id] }
}

/** "Closing", "Closing of North". */
export function sayPlace(stage: string, pod: string | null): Words {
  const name = asItStands(stage)
  return pod === null ? name : words`${name} of ${pod}`
}

/** The name of the belt's pod, or null. */
export function podOf({ scope }: Belt): string | null {
  return scope === null ? null : podName(scope)
}

/** Roles of these stages that are still to be filled: somebody has seen that they lack people. */
export function openRolesIn(org: Org, { scope }: Belt, set: StageSet): readonly Role[] {
  const roles = stagesOf(set).flatMap((stage) => org.rolesIn(stage, scope))
  return [...new Set(roles)].filter((role) => org.holderOf(role) === null && role.fte > 0)
}

/** The same belt once every role is filled by somebody past learning. */
export function filledBelt({ filled }: Capacity, { scope }: Belt): Belt | null {
  return filled?.belts.find((belt) => belt.scope?.id === scope?.id) ?? null
}
