// SG-05. A stage is covered, but by too little working time to keep up.

import type { BeltStage, Stage } from '../../document/vocabulary.ts'
import { personName, podName } from '../../names/called.ts'
import { ownHeadCount } from '../../org/head-count.ts'
import type { Org, Scope } from '../../org/org.ts'
import { type Limit, limitsOf } from '../../thresholds/limits.ts'
import { share } from '../../words/figures.ts'
import { capitalised, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { stageWords } from '../fix-parts.ts'
import { sayPlace } from '../flow-places.ts'
import { hasLeadsEnough } from '../lead-need.ts'
import { defineRule, type Fix, type FixContext, type Together } from '../rule.ts'

/** How many people are proposed. */
const MOST_CANDIDATES = 3

export const sg05StageTooThin = defineRule({
  id: 'SG-05',
  group: 'staffing',
  title: 'Too little time for a stage',
  severity: 'warning',
  appliesTo: ['conveyor', 'pods'],
  thresholds: ['least-fte', 'least-fte-small-team', 'least-fte-pod', 'small-team'],
  condition:
    'Somebody does the stage, but all of them together (FTE x share x ramp, a firm by its head count) are less than one person; half a person is enough in a pod or a very small team. Silent where a firm of unknown size does it, and for lead generation where as many leads come in as can be worked, or sold from.',
  source: 'Judgement: below one person a stage has no owner of its day.',
  knownLimits: 'Counts time, not skill.',
  fixAll: 'Give people full-time jobs there',
  messages: {
    thin: ({ stage, fte, pod }: { stage: BeltStage; fte: number; pod: string | null }) => ({
      headline: words`${capitalised(stageWords(stage))}${pod === null ? '' : words` in ${pod}`} adds up to ${share(fte)} of one person`,
      advice: words`${WHAT_WAITS[stage]}. Give somebody more time for it, or move time over from a quieter stage.`,
    }),
    together: ({ all }: Together<{ stage: BeltStage; fte: number; pod: string | null }>) => ({
      headline: words`Too little time for ${shortlisted(all.map(({ stage, pod }) => sayPlace(stageWords(stage), pod)))}`,
      advice: words`Each adds up to less than one person (${shortlisted(all.map(({ fte }) => share(fte)))}). Give somebody more time, or move time over from quieter stages.`,
    }),
  },
  check(org, report, limit) {
    for (const scope of org.scopes) {
      for (const stage of org.requiredStages) {
        if (stage === 'lead-generation' && hasLeadsEnough(org, scope)) continue
        const cover = org.cover(stage, scope)
        // A firm is not half a person: how many it has is not known.
        if (cover.some((person) => person.external && ownHeadCount(person) === null)) continue
        const fte = fteOf(org, stage, scope)
        if (cover.length === 0 || fte >= leastFte(org, scope, limit)) continue
        report({
          message: 'thin',
          data: { stage, fte, pod: scope && podName(scope) },
          subjects: { stages: [stage], pods: scope ? [scope.id] : [] },
        })
      }
    }
  },
  fixes: fullTimeFixes,
})

const WHAT_WAITS: Readonly<Record<BeltStage, string>> = {
  'lead-generation': 'Too few leads will come',
  qualification: 'Leads will wait',
  closing: 'Buyers will wait',
  'account-management': 'Customers will wait',
}

function fteOf(org: Org, stage: Stage, scope: Scope): number {
  return rounded(org.effectiveFte(stage, scope))
}

/** Sums of tenths are not exact: 0.7 + 0.2 + 0.1 must not count as less than one person. */
function rounded(fte: number): number {
  return Math.round(fte * 1e6) / 1e6
}

function leastFte(org: Org, scope: Scope, limit: Limit): number {
  if (scope !== null) return limit('least-fte-pod')
  const isSmall = org.salesPeople.length < limit('small-team')
  return limit(isSmall ? 'least-fte-small-team' : 'least-fte')
}

/** Whoever works part-time in the stage, and nowhere else, could work there all day, if that helps. */
function fullTimeFixes({ org, finding }: FixContext): readonly Fix[] {
  const [stage] = finding.subjects.stages
  const [podId] = finding.subjects.pods
  const scope: Scope = podId === undefined ? null : (org.pod(podId) ?? null)
  if (stage === undefined) return []
  const missing = leastFte(org, scope, limitsOf(org.document)) - fteOf(org, stage, scope)
  return org
    .rolesIn(stage, scope)
    .flatMap((role) => {
      const person = org.holderOf(role)
      if (!person || person.external || org.rolesHeldBy(person).length > 1) return []
      const gained = role.stages.length === 1 ? (1 - role.fte) * (role.ramp / 100) : 0
      if (role.fte >= 1 || rounded(gained) < rounded(missing)) return []
      return {
        label: words`Give ${personName(person)} a full-time job there`,
        edits: [{ edit: 'set-fte', args: { roleId: role.id, fte: 1 } } as const],
      }
    })
    .slice(0, MOST_CANDIDATES)
}
