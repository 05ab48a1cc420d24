// SF-07. Pods, but only one of them or none: that is a conveyor belt by another name.
import { isAdvised } from '../../advisor/recommend.ts'
import { podName } from '../../names/called.ts'
import { peopleOfPod } from '../../org/people-of-pod.ts'
import { words } from '../../words/phrase.ts'
import { structureFix } from '../fix-parts.ts'
import { splitPodFix } from '../pod-fixes.ts'
import { defineRule } from '../rule.ts'

export const sf07SinglePod = defineRule({
  id: 'SF-07',
  group: 'size-fit',
  title: 'Only one pod',
  severity: 'warning',
  appliesTo: ['pods'],
  thresholds: ['least-pods'],
  condition:
    'The structure is pods, and there is one pod or none. Silent where the advisor advises pods.',
  source: 'Founding article: pods are a collection of several conveyor belts.',
  knownLimits: 'A second pod may be about to be added.',
  messages: {
    one: ({ pod }: { pod: string }) => ({
      headline: 'One pod is a conveyor belt',
      advice: words`${pod} stands alone. Choose the conveyor, or add the second pod.`,
      forReaders: {
        advice: words`${pod} stands alone. Work as one belt until there is a second pod.`,
      },
    }),
    none: () => ({
      headline: 'There are no pods yet',
      advice: 'Add two pods and drag people into them, or choose the conveyor.',
      forReaders: { advice: 'The team is to work in pods, and nobody is in one.' },
    }),
  },
  check(org, report, limit) {
    const { pods } = org.document
    if (pods.length >= limit('least-pods') || isAdvised(org.document, 'pods')) return
    const [first] = pods
    if (first)
      report({ message: 'one', data: { pod: podName(first) }, subjects: { pods: [first.id] } })
    else report({ message: 'none', data: {}, subjects: {} })
  },
  fixes(context) {
    const { org, finding } = context
    const pod = finding.subjects.pods.flatMap((id) => org.pod(id) ?? [])[0]
    const depth = org.requiredStages.map((stage) => org.cover(stage, pod ?? null).length)
    // Two whole belts need somebody twice in every stage.
    const isDeep = pod !== undefined && Math.min(...depth) >= 2
    const half = isDeep ? Math.ceil(peopleOfPod(org, pod.id) / 2) : 0
    return [structureFix('conveyor'), ...(isDeep ? splitPodFix(context, half) : [])]
  },
})
