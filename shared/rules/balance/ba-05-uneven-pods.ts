// BA-05. One pod is much larger than another that sells to the same customers, or has to reach as much.
import type { Pod } from '../../document/schema.ts'
import { BELT_STAGES } from '../../document/vocabulary.ts'
import { groupedBy } from '../../grouped.ts'
import { personName, podName } from '../../names/called.ts'
import { nameKey } from '../../names/name-key.ts'
import type { Org } from '../../org/org.ts'
import { peopleOfPod } from '../../org/people-of-pod.ts'
import { usualManager } from '../../org/usual-manager.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { money } from '../../words/figures.ts'
import { counted, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { reportToFix } from '../fix-parts.ts'
import { defineRule, type Fix, type FixContext, type Together } from '../rule.ts'

export const ba05UnevenPods = defineRule({
  id: 'BA-05',
  group: 'balance',
  title: 'Uneven pods',
  severity: 'warning',
  appliesTo: ['pods'],
  thresholds: ['pod-ratio', 'pod-ratio-most'],
  // An empty pod is not small but still to be hired for. And a large market wants more people than a
  // small one: without targets only pods of the same segment can be compared.
  condition:
    'The largest pod has more than 1.5 times the people of the smallest one (a warning from twice as many). Where all pods have a target it is people for each unit of target; otherwise pods of the same segment are compared, or of none. Pods without people are left out.',
  source: 'Practice with territories: within 20% of the average; border by judgement.',
  knownLimits: 'Does not know which of two equal targets is harder to reach.',
  fixAll: 'Move somebody over in each pair',
  messages: {
    uneven: ({ large, small, most, least }: Uneven) => ({
      headline: words`${large} has ${counted(most, 'person', 'people')}, ${small} only ${least}`,
      advice:
        'Pods share a number, so an uneven pair is judged unfairly. Move somebody over, or say in the pods’ targets why they differ.',
      forReaders: {
        advice:
          'Pods share a number, so an uneven pair is judged unfairly. Move somebody over, or let the pods’ targets differ.',
      },
    }),
    'uneven-targets': ({ large, small, most, least, targets }: UnevenTargets) => ({
      headline: words`${large} has ${counted(most, 'person', 'people')} for ${money(targets.large)}, ${small} ${least} for ${money(targets.small)}`,
      advice:
        'Pods are judged by their targets, so an uneven pair is judged unfairly. Move somebody over, or change the targets.',
    }),
    together: ({ all }: Together<Uneven>) => ({
      headline: words`Uneven pods: ${shortlisted(all.map(({ large, small, most, least }) => words`${large} and ${small} (${most} and ${least} people)`))}`,
      advice:
        'Pods share a number, so uneven ones are judged unfairly. Move people over, or say in the pods’ targets why they differ.',
      forReaders: {
        advice:
          'Pods share a number, so uneven ones are judged unfairly. Move people over, or let the pods’ targets differ.',
      },
    }),
  },
  check(org, report, limit) {
    for (const { large, small, isByTarget } of extremesOf(org)) {
      const ratio = large.weight / small.weight
      const isFar = ratio >= limit('pod-ratio-most')
      if (!isFar && ratio <= limit('pod-ratio')) continue
      const data = {
        large: podName(large.pod),
        small: podName(small.pod),
        most: large.people,
        least: small.people,
      }
      const subjects = { pods: [large.pod.id, small.pod.id] }
      const severity = isFar ? 'warning' : 'info'
      const { target: most = 0 } = large.pod
      const { target: least = 0 } = small.pod
      if (!isByTarget) report({ message: 'uneven', data, subjects, severity })
      else
        report({
          message: 'uneven-targets',
          data: { ...data, targets: { large: most, small: least } },
          subjects,
          severity,
        })
    }
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

type UnevenTargets = Uneven & {
  readonly targets: { readonly large: number; readonly small: number }
}

interface SizedPod {
  readonly pod: Pod
  readonly people: number
  /** What is compared: people, or people for each unit of target. */
  readonly weight: number
}

interface Extremes {
  readonly large: SizedPod
  readonly small: SizedPod
  readonly isByTarget: boolean
}

/** Of pods that can be compared the largest and the smallest one with people, the first of several. */
function extremesOf(org: Org): readonly Extremes[] {
  const sized = org.document.pods
    .map((pod) => ({ pod, people: peopleOfPod(org, pod.id) }))
    .filter(({ people }) => people > 0)
  const isByTarget = sized.every(({ pod: { target = 0 } }) => target > 0)
  const weighed = sized.map(({ pod, people }) => ({
    pod,
    people,
    weight: isByTarget ? people / (pod.target ?? 1) : people,
  }))
  const comparable = groupedBy(weighed, ({ pod: { segment = '' } }) =>
    isByTarget ? '' : nameKey(segment),
  )
  return [...comparable.values()].flatMap((pods) => {
    const [large] = pods.toSorted((a, b) => b.weight - a.weight)
    const [small] = pods.toSorted((a, b) => a.weight - b.weight)
    return large && small ? [{ large, small, isByTarget }] : []
  })
}

/** Moves one person whose stage the large pod has twice, if the pair is quieter then. */
function moveOneOver({ org, finding }: FixContext): readonly Fix[] {
  const [large, small] = finding.subjects.pods.flatMap((id) => org.pod(id) ?? [])
  if (!large || !small) return []
  const limit = limitsOf(org.document)
  const { target: most = 1 } = finding.message === 'uneven' ? {} : large
  const { target: least = 1 } = finding.message === 'uneven' ? {} : small
  const ratio = (peopleOfPod(org, large.id) - 1) / most / ((peopleOfPod(org, small.id) + 1) / least)
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
