// SF-08. Pods that are too small to be a belt, or too large to be a team.
import { podName } from '../../names/called.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { counted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { mergePodFixes, peopleOfPod, splitPodFix } from '../pod-fixes.ts'
import { defineRule } from '../rule.ts'

export const sf08PodSize = defineRule({
  id: 'SF-08',
  group: 'size-fit',
  title: 'Pod too small or too large',
  severity: 'warning',
  appliesTo: ['pods'],
  thresholds: ['pod-least', 'pod-most'],
  condition: 'A pod has fewer than 4 people, or more than 10.',
  source:
    'Founding article: four functions in each pod; Balderton 2023: pods bloat at 8 to 12 people.',
  knownLimits: 'One person in two stages can make three people a whole pod.',
  messages: {
    small: ({ pod, people }: { pod: string; people: number }) => ({
      headline: words`${pod} has only ${counted(people, 'person', 'people')}`,
      advice: 'Four stages need about four people. Merge it with another pod, or hire.',
    }),
    large: ({ pod, people }: { pod: string; people: number }) => ({
      headline: words`${pod} has ${counted(people, 'person', 'people')}`,
      advice: 'Beyond ten a pod is a department again. Split it in two.',
    }),
  },
  check(org, report, limit) {
    for (const pod of org.document.pods) {
      const people = peopleOfPod(org, pod.id)
      const data = { pod: podName(pod), people }
      const subjects = { pods: [pod.id] }
      if (people < limit('pod-least')) report({ message: 'small', data, subjects })
      if (people > limit('pod-most')) report({ message: 'large', data, subjects })
    }
  },
  fixes(context) {
    const { org, finding } = context
    const pod = finding.subjects.pods.flatMap((id) => org.pod(id) ?? [])[0]
    if (!pod) return []
    if (finding.message === 'small') return mergePodFixes(org, pod, org.document.pods)
    return splitPodFix(context, limitsOf(org.document)('pod-most'))
  },
})
