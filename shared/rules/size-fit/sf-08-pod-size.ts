// SF-08. Pods that are too small to be a belt, or too large to be a team.
import type { Pod } from '../../document/schema.ts'
import type { BeltStage } from '../../document/vocabulary.ts'
import { podName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { peopleOfPod } from '../../org/people-of-pod.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { counted, listed, shortlisted } from '../../words/lists.ts'
import { type Words, words } from '../../words/phrase.ts'
import { stageWords } from '../fix-parts.ts'
import { mergePodFixes, partsOfPod, splitPodFix } from '../pod-fixes.ts'
import { defineRule, type Together } from '../rule.ts'

/** From so many people on a stage can lose somebody and goes on. */
const DEEP = 2

type Size = {
  readonly pod: string
  readonly people: number
  /** Of the settings: the fewest or the most people of a pod. */
  readonly limit: number
}

type Large = Size & {
  /** Into how many whole pods it would come apart. */
  readonly parts: number
}

type Shallow = Large & {
  /** Where there are too few people for so many whole belts. */
  readonly stages: readonly BeltStage[]
}

export const sf08PodSize = defineRule({
  id: 'SF-08',
  group: 'size-fit',
  title: 'Pod too small or too large',
  severity: 'warning',
  appliesTo: ['pods'],
  thresholds: ['pod-least', 'pod-most'],
  condition:
    'A pod has fewer than 4 people, or more than 10. A large one with two people or more in each of the four stages and a manager of its own is a region with its own belt, which may be large.',
  source:
    'Founding article: four functions in each pod; Balderton 2023: pods bloat at 8 to 12 people.',
  knownLimits: 'One person in two stages can make three people a whole pod.',
  messages: {
    small: ({ pod, people, limit }: Size) => ({
      headline: words`${pod} has only ${counted(people, 'person', 'people')}`,
      advice: words`Four stages need about ${counted(limit, 'person', 'people')}. Merge it with another pod, or hire.`,
    }),
    large: ({ pod, people, limit, parts }: Large) => ({
      headline: words`${pod} has ${counted(people, 'person', 'people')}`,
      advice: words`Beyond ${limit} a pod is a department again. Split it ${sayParts(parts)}.`,
    }),
    shallow: ({ pod, people, limit, stages }: Shallow) => ({
      headline: words`${pod} has ${counted(people, 'person', 'people')}`,
      advice: words`Beyond ${limit} a pod is a department again, but there are too few in ${listed(stages.map(stageWords))} to split it into whole pods. Hire there first, or give it a manager of its own.`,
    }),
    together: ({ all }: Together<Size>) => ({
      headline: words`${shortlisted(all.map(({ pod, people }) => words`${pod} (${counted(people, 'person', 'people')})`))} ${sayMisfit(all)}`,
      advice:
        'Four stages need about four people, and beyond ten a pod is a department again. Merge small pods, split large ones, or hire.',
    }),
  },
  check(org, report, limit) {
    for (const pod of org.document.pods) {
      const people = peopleOfPod(org, pod.id)
      const size = { pod: podName(pod), people }
      const subjects = { pods: [pod.id] }
      const least = limit('pod-least')
      if (people < least) report({ message: 'small', data: { ...size, limit: least }, subjects })
      const most = limit('pod-most')
      if (people <= most || isRegion(org, pod)) continue
      const parts = partsOfPod(people, most)
      const data = { ...size, limit: most, parts }
      const stages = shallowIn(org, pod, parts)
      if (stages.length === 0) report({ message: 'large', data, subjects })
      else report({ message: 'shallow', data: { ...data, stages }, subjects })
    }
  },
  fixes(context) {
    const { org, finding } = context
    const pod = finding.subjects.pods.flatMap((id) => org.pod(id) ?? [])[0]
    if (!pod || finding.message === 'shallow') return []
    if (finding.message === 'small') return mergePodFixes(org, pod, org.document.pods)
    return splitPodFix(context, limitsOf(org.document)('pod-most'))
  },
})

function sayMisfit(all: readonly Size[]): Words {
  const small = all.filter(({ people, limit }) => people < limit).length
  if (small === all.length) return words`are too small for pods`
  return small === 0 ? words`are too large for pods` : words`are too small or too large for pods`
}

function sayParts(parts: number) {
  return parts === 2 ? 'in two' : words`into ${counted(parts, 'pod', 'pods')}`
}

/** Stages with too few people for so many whole belts. */
function shallowIn(org: Org, pod: Pod, parts: number): readonly BeltStage[] {
  return org.requiredStages.filter((stage) => org.cover(stage, pod).length < parts)
}

/** A whole belt that can do without anybody, with somebody who is to lead it. */
function isRegion(org: Org, pod: Pod): boolean {
  const hasManager = org
    .rolesOfPod(pod.id)
    .some(({ stages }) => stages.some(({ stage }) => stage === 'leadership'))
  return hasManager && shallowIn(org, pod, DEEP).length === 0
}
