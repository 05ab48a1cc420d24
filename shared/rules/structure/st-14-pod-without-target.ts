// ST-14. Pods whose people have numbers of their own, and nothing to win together.
import type { Pod } from '../../document/schema.ts'
import { podName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { defineRule } from '../rule.ts'

export const st14PodWithoutTarget = defineRule({
  id: 'ST-14',
  group: 'structure',
  title: 'Pod without a common target',
  severity: 'info',
  appliesTo: ['pods'],
  thresholds: [],
  condition:
    'Somebody in the pod has a quota, and the pod has no target. One finding for all such pods.',
  source: 'Founding article: in pods it is harder to incentivise individual performance.',
  knownLimits: 'Does not know what people are paid for.',
  messages: {
    none: ({ pods }: { pods: readonly string[] }) => ({
      headline: words`No common target for ${shortlisted(pods)}`,
      advice:
        'With quotas alone everybody in the pod plays for themselves. Give the pod a target, and pay for both.',
    }),
  },
  check(org, report) {
    const pods = org.document.pods.filter(
      (pod) => pod.target === undefined && sumOfQuotas(org, pod) > 0,
    )
    if (pods.length === 0) return
    report({
      message: 'none',
      data: { pods: pods.map(podName) },
      subjects: { pods: pods.map(({ id }) => id) },
    })
  },
  fixes({ org, finding }) {
    const pods = finding.subjects.pods.flatMap((id) => org.pod(id) ?? [])
    const edits = pods.map(
      (pod) =>
        ({
          edit: 'set-pod',
          args: { podId: pod.id, changes: { target: sumOfQuotas(org, pod) } },
        }) as const,
    )
    return [{ label: 'Use the sum of their quotas', edits }]
  },
})

/** Vacant roles count: the plan expects their part as well. */
function sumOfQuotas(org: Org, pod: Pod): number {
  const sum = org.rolesOfPod(pod.id).reduce((all, { quota = 0 }) => all + Math.max(0, quota), 0)
  return Number.isFinite(sum) ? sum : 0
}
