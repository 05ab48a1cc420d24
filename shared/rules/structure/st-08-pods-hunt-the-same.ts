// ST-08. Two pods with the same segment.
import { groupedBy } from '../../grouped.ts'
import { podName } from '../../names/called.ts'
import { nameKey } from '../../names/name-key.ts'
import { listed, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { mergePodFixes } from '../pod-fixes.ts'
import { defineRule, type Together } from '../rule.ts'

export const st08PodsHuntTheSame = defineRule({
  id: 'ST-08',
  group: 'structure',
  title: 'Pods with the same segment',
  severity: 'warning',
  appliesTo: ['pods'],
  thresholds: [],
  condition: 'Several pods name the same segment; capital letters and blanks do not matter.',
  source: 'Founding article: pods are divided by industry, geography or product.',
  knownLimits: 'Does not see that “Benelux” and “Belgium” overlap.',
  fixAll: 'Merge the pods',
  messages: {
    same: ({ pods, segment }: { pods: readonly string[]; segment: string }) => ({
      headline: words`${listed(pods)} hunt the same customers`,
      advice: words`All of them serve “${segment}”. Give each pod customers of its own.`,
    }),
    together: ({ all }: Together<{ pods: readonly string[]; segment: string }>) => ({
      headline: words`${all.length} segments are hunted by several pods each`,
      advice: words`They are ${shortlisted(all.map(({ segment }) => segment))}. Give each pod customers of its own.`,
    }),
  },
  check(org, report) {
    const bySegment = groupedBy(org.document.pods, ({ segment = '' }) => nameKey(segment) || null)
    for (const pods of bySegment.values()) {
      const segment = pods[0]?.segment
      if (pods.length < 2 || segment === undefined) continue
      report({
        message: 'same',
        data: { pods: pods.map(podName), segment: segment.trim() },
        subjects: { pods: pods.map(({ id }) => id) },
      })
    }
  },
  fixes({ org, finding }) {
    const pods = finding.subjects.pods.flatMap((id) => org.pod(id) ?? [])
    const last = pods.at(-1)
    return last ? mergePodFixes(org, last, pods) : []
  },
})
