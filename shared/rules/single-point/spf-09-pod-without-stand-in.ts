// SPF-09. Stages of a pod that hang on one person without a stand-in; one finding per pod.

import type { Pod } from '../../document/schema.ts'
import { podName } from '../../names/called.ts'
import { type LoneCover, loneCovers } from '../../org/jobs.ts'
import type { Org } from '../../org/org.ts'
import { listed, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { backupCandidates, backupEdit } from '../backup-fixes.ts'
import { hasLeadsEnough } from '../lead-need.ts'
import { defineRule, type Together } from '../rule.ts'

export const spf09PodWithoutStandIn = defineRule({
  id: 'SPF-09',
  group: 'single-point',
  title: 'Pod without a stand-in',
  severity: 'info',
  appliesTo: ['pods'],
  thresholds: [],
  condition:
    'A stage of the pod is done by one person, and no backup is named inside or in another pod. A warning for all of them where it is closing in one of them, once there are two pods who could help one another.',
  source: 'Founding article: flexibility inside pods; twin pods as stand-ins by judgement.',
  knownLimits: 'Pods are one deep by design, so this is mostly a reminder to name the twin.',
  fixAll: 'Name their twins as backups',
  messages: {
    'no-stand-in': ({ pod, jobs }: { pod: string; jobs: readonly string[] }) => ({
      headline: words`${pod} has no stand-in for ${listed(jobs)}`,
      advice:
        'Pods are one deep by design: name the person who does the same in another pod as backup.',
    }),
    together: ({ all }: Together<{ pod: string; jobs: readonly string[] }>) => ({
      headline: words`No stand-ins in ${shortlisted(all.map(({ pod }) => pod))}`,
      advice: words`It is about ${listed([...new Set(all.flatMap(({ jobs }) => jobs))])}. Pods are one deep by design: name the people who do the same in another pod as backups.`,
    }),
  },
  check(org, report) {
    const thin = org.document.pods
      .map((pod) => ({ pod, lone: loneJobs(org, pod) }))
      .filter(({ lone }) => lone.length > 0)
    // Said once for all of them, so as loudly as the worst of them needs.
    const hasTwin = org.document.pods.length >= 2
    const isLoud = hasTwin && thin.some(({ lone }) => lone.some(({ job }) => job.isClosing))
    for (const { pod, lone } of thin)
      report({
        message: 'no-stand-in',
        data: { pod: podName(pod), jobs: lone.map(({ job }) => job.name) },
        subjects: {
          pods: [pod.id],
          stages: lone.flatMap(({ job }) => job.stages),
          people: [...new Set(lone.map(({ person }) => person.id))],
          roles: [...new Set(lone.flatMap(({ roles }) => roles.map(({ id }) => id)))],
        },
        severity: isLoud ? 'warning' : 'info',
      })
  },
  fixes({ org, finding }) {
    const roles = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])
    const edits = roles.flatMap((role) => {
      const twin = backupCandidates(org, [role])[0]
      return twin ? [backupEdit(org, role, twin)] : []
    })
    return edits.length < roles.length ? [] : [{ label: 'Name their twins as backups', edits }]
  },
})

function loneJobs(org: Org, pod: Pod): readonly LoneCover[] {
  return loneCovers(org, pod).filter(
    ({ job }) => !job.stages.includes('lead-generation') || !hasLeadsEnough(org, pod),
  )
}
