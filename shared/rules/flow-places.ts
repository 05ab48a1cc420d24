// Where on the chart a limit or a full stage of a calculated belt is.
import type { Belt } from '../capacity/capacity-of.ts'
import { type StageSet, stagesOf } from '../capacity/stage-set.ts'
import { podName } from '../names/called.ts'
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
