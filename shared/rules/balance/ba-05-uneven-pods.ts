// BA-05. One pod is much larger than another.
import type { Pod } from '../../document/schema.ts'
import { BELT_STAGES } from '../../document/vocabulary.ts'
import { personName, podName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { usualManager } from '../../org/usual-manager.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { counted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { reportToFix } from '../fix-parts.ts'
import { peopleOfPod } from '../pod-fixes.ts'
import { defineRule, type Fix, type FixContext } from '../rule.ts'

export const ba05UnevenPods = defineRule({
  id: 'BA-05',
  group: 'balance',
  title: 'Uneven pods',
  severity: 'warning',
  appliesTo: ['pods'],
  thresholds: ['pod-ratio', 'pod-ratio-most'],
  // An empty pod is not small but still to be hired for.
  condition:
    'The largest pod has more than 1.5 times the people of the smallest one (a warning from twice as many). Pods without people are left out.',
  source: 'Practice with territories: within 20% of the average; border by judgement.',
  knownLimits: 'Does not know which segment is worth more people.',
  messages: {
    uneven: ({ large, small, most, least }: Uneven) => ({
      headline: words`${large} has ${counted(most, 'person', 'people')}, ${small} only ${least}`,
      advice:
        'Pods share a number, so an uneven pair is judged unfairly. Move somebody over, or say in the pods’ targets why they differ.',
    }),
  },
  check(org, report, limit) {
    const pair = extremesOf(org)
    if (!pair) return
    const { large, small } = pair
    const ratio = large.people / small.people
    const isFar = ratio >= limit('pod-ratio-most')
    if (!isFar && ratio <= limit('pod-ratio')) return
    report({
      message: 'uneven',
      data: {
        large: podName(large.pod),
        small: podName(small.pod),
        most: large.people,
        least: small.people,
      },
      subjects: { pods: [large.pod.id, small.pod.id] },
      severity: isFar ? 'warning' : 'info',
    })
  },
  fixes: moveOneOver,
})

type Uneven = {
  /** The pods' names. */
  readonly large: string
  readonly small: string
  readonly most: number
  readonly least: number
}

interface SizedPod {
  readonly pod: Pod
  readonly people: number
}

/** The largest and the smallest pod with people, the first of several; null where there is none. */
function extremesOf(org: Org): Readonly<Record<'large' | 'small', SizedPod>> | null {
  let large: SizedPod | null = null
  let small: SizedPod | null = null
  for (const pod of org.document.pods) {
    const people = peopleOfPod(org, pod.id)
    if (people === 0) continue
    if (!large || people > large.people) large = { pod, people }
    if (!small || people < small.people) small = { pod, people }
  }
  return large && small ? { large, small } : null
}

/** Moves one person whose stage the large pod has twice, if the pair is quieter then. */
function moveOneOver({ org, finding }: FixContext): readonly Fix[] {
  const [large, small] = finding.subjects.pods.flatMap((id) => org.pod(id) ?? [])
  if (!large || !small) return []
  const limit = limitsOf(org.document)
  const ratio = (peopleOfPod(org, large.id) - 1) / (peopleOfPod(org, small.id) + 1)
  const isQuieter =
    finding.severity === 'info' ? ratio <= limit('pod-ratio') : ratio < limit('pod-ratio-most')
  const found = isQuieter ? whoCouldMove(org, large, small) : undefined
  if (!found) return []
  const { role, stage, person } = found
  const lead = usualManager(org, small.id)
  const manager = lead === null ? undefined : org.role(lead)
  const lane = { kind: 'pod', podId: small.id, stage } as const
  return [
    {
      label: words`Move ${personName(person)} over to ${podName(small)}`,
      edits: [
        { edit: 'move-roles', args: { roleIds: [role.id], lane } },
        ...(manager ? reportToFix(org, [role.id], manager) : []).flatMap(({ edits }) => edits),
      ],
    },
  ]
}

/** Somebody who leads nobody and does one thing, first in the stage where the pods differ most. */
function whoCouldMove(org: Org, large: Pod, small: Pod) {
  return BELT_STAGES.map((stage) => {
    const people = org.cover(stage, large).length
    return { stage, people, surplus: people - org.cover(stage, small).length }
  })
    .filter(({ people }) => people >= 2)
    .toSorted((a, b) => b.surplus - a.surplus)
    .flatMap(({ stage }) =>
      org.rolesIn(stage, large).flatMap((role) => {
        const person = org.holderOf(role)
        const isFree =
          role.fte > 0 &&
          role.stages.length === 1 &&
          role.id !== large.leadId &&
          org.reportsOf(role).length === 0
        if (!person || person.external || !isFree) return []
        // Whoever holds a second role would still be in the large pod, or be in the small one already.
        return org.rolesHeldBy(person).length === 1 ? { role, stage, person } : []
      }),
    )[0]
}
