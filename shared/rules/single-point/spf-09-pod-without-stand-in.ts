// SPF-09. Stages of a pod that hang on one person without a stand-in; one finding per pod.
import { podName } from '../../names/called.ts'
import { loneCovers } from '../../org/jobs.ts'
import { listed, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { backupCandidates, backupEdit } from '../backup-fixes.ts'
import { defineRule, type Together } from '../rule.ts'

export const spf09PodWithoutStandIn = defineRule({
  id: 'SPF-09',
  group: 'single-point',
  title: 'Pod without a stand-in',
  severity: 'info',
  appliesTo: ['pods'],
  thresholds: [],
  condition:
    'A stage of the pod is done by one person, and no backup is named inside or in another pod. A warning for closing once there are two pods who could help one another.',
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
    const hasTwin = org.document.pods.length >= 2
    for (const pod of org.document.pods) {
      const lone = loneCovers(org, pod)
      if (lone.length === 0) continue
      report({
        message: 'no-stand-in',
        data: { pod: podName(pod), jobs: lone.map(({ job }) => job.name) },
        subjects: {
          pods: [pod.id],
          stages: lone.flatMap(({ job }) => job.stages),
          people: [...new Set(lone.map(({ person }) => person.id))],
          roles: [...new Set(lone.flatMap(({ roles }) => roles.map(({ id }) => id)))],
        },
        severity: hasTwin && lone.some(({ job }) => job.isClosing) ? 'warning' : 'info',
      })
    }
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
