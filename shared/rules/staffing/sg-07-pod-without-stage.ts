// SG-07. A pod lacks one of the four stages, so it is not a whole belt.

import { BELT_STAGES, type BeltStage } from '../../document/vocabulary.ts'
import { personName, podName } from '../../names/called.ts'
import { usualTitle } from '../../org/role-templates.ts'
import { listed, shortlisted } from '../../words/lists.ts'
import { type Words, words } from '../../words/phrase.ts'
import { addRoleFix, giveStageFix, stageWords } from '../fix-parts.ts'
import { sayPlace } from '../flow-places.ts'
import { borrowFixes, moveOverFixes } from '../pod-fixes.ts'
import { defineRule, type Fix, type FixContext, type Together } from '../rule.ts'

interface Gap {
  readonly pod: string
  readonly stage: BeltStage
  /** Who does it from outside. */
  readonly helper?: string
}

export const sg07PodWithoutStage = defineRule({
  id: 'SG-07',
  group: 'staffing',
  title: 'Pod without a stage',
  severity: 'error',
  appliesTo: ['pods'],
  thresholds: [],
  condition:
    'Nobody in the pod does one of the four stages. A warning where its role is open, or somebody from outside is named as backup of it.',
  source: 'Founding article: a pod is a conveyor belt of its own.',
  knownLimits: 'Sees shared cover only where it is written down as a backup.',
  fixAll: 'Fill each of these gaps',
  messages: {
    nobody: ({ pod, stage }: { pod: string; stage: BeltStage }) => ({
      headline: words`${pod} has nobody for ${stageWords(stage)}`,
      advice:
        'A pod is a whole belt: what reaches this stage waits, or is done by somebody who has other work.',
    }),
    open: ({ pod, stage }: { pod: string; stage: BeltStage }) => ({
      headline: words`${pod} has only an open role for ${stageWords(stage)}`,
      advice:
        'Until it is filled, what reaches this stage waits, or is done by somebody who has other work.',
    }),
    borrowed: ({ pod, stage, helper }: { pod: string; stage: BeltStage; helper: string }) => ({
      headline: words`${pod} borrows ${helper} for ${stageWords(stage)}`,
      advice: 'That works for a while. Hire for the pod, or make the shared role official.',
    }),
    together: ({ all }: Together<Gap>) => ({
      headline: sayGaps(all),
      advice:
        'A pod is a whole belt: what reaches such a stage waits, or is done by somebody who has other work.',
    }),
  },
  check(org, report) {
    for (const pod of org.document.pods) {
      for (const stage of org.requiredStages) {
        if (org.cover(stage, pod).length > 0) continue
        const roles = org.rolesIn(stage, pod)
        const helper = roles.flatMap((role) => org.validBackupsOf(role))[0]
        const subjects = { pods: [pod.id], stages: [stage], roles: roles.map(({ id }) => id) }
        if (helper) {
          const data = { pod: podName(pod), stage, helper: personName(helper) }
          report({ message: 'borrowed', data, subjects, severity: 'warning' })
          continue
        }
        const data = { pod: podName(pod), stage }
        if (roles.length === 0) report({ message: 'nobody', data, subjects })
        else report({ message: 'open', data, subjects, severity: 'warning' })
      }
    }
  },
  // A second vacant role helps nobody: where there is one already it has to be filled.
  fixes: (context) => [
    ...(context.finding.subjects.roles.length === 0 ? addRoleFix(context) : []),
    ...fromOtherPods(context),
    ...giveStageFix(context),
  ],
})

/** "Europe has nobody for lead generation and closing", or the other way round for several pods. */
function sayGaps(gaps: readonly Gap[]): Words {
  const stages = [...new Set(gaps.map(({ stage }) => stageWords(stage)))]
  const pods = [...new Set(gaps.map(({ pod }) => pod))]
  const isBorrowed = gaps.every(({ helper }) => helper !== undefined)
  if (pods.length === 1)
    return words`${listed(pods)} ${isBorrowed ? 'borrows people' : 'has nobody'} for ${listed(stages)}`
  if (stages.length === 1)
    return words`${shortlisted(pods)} ${isBorrowed ? 'borrow people' : 'have nobody'} for ${listed(stages)}`
  const places = gaps.map(({ pod, stage }) => sayPlace(stageWords(stage), pod))
  return words`${isBorrowed ? 'Borrowed people' : 'Nobody'} for ${shortlisted(places)}`
}

function fromOtherPods(context: FixContext): readonly Fix[] {
  const { org, finding } = context
  const pod = finding.subjects.pods.flatMap((id) => org.pod(id) ?? [])[0]
  const stage = BELT_STAGES.find((each) => finding.subjects.stages.includes(each))
  if (!pod || stage === undefined) return []
  const moves = moveOverFixes(org, pod, stage)
  // Sharing is second best; where somebody can move, or is shared already, it is not proposed.
  if (moves.length > 0 || finding.message === 'borrowed') return moves
  return borrowFixes(context, pod, stage, usualTitle(stage))
}
