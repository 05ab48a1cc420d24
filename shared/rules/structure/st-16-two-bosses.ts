// ST-16. People of a pod who report outside it although it has a lead.
import type { Pod, Role } from '../../document/schema.ts'
import { podName } from '../../names/called.ts'
import { beltStagesOf } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import { counted, listed, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { holderOrTitle, reportToFix } from '../fix-parts.ts'
import { defineRule, type Together } from '../rule.ts'

export const st16TwoBosses = defineRule({
  id: 'ST-16',
  group: 'structure',
  title: 'Two bosses',
  severity: 'info',
  appliesTo: ['pods'],
  thresholds: [],
  condition:
    'The pod has a lead, and others of the pod who do one of the four stages report to somebody outside it. One finding per pod.',
  source: 'Balderton 2023: split reporting lines are a usual fault of pods.',
  knownLimits: 'A manager per stage across all pods can work, if everybody knows who decides what.',
  fixAll: 'Let them report to the leads of their pods',
  messages: {
    outside: ({ pod, lead, names }: { pod: string; lead: string; names: readonly string[] }) => ({
      headline: words`${names.length <= 2 ? listed(names) : counted(names.length, 'person', 'people')} in ${pod} ${names.length === 1 ? 'has' : 'have'} two bosses`,
      advice: words`${lead} leads the pod, but they report outside it. Let them report to the lead of the pod.`,
    }),
    together: ({ all }: Together<{ pod: string; lead: string; names: readonly string[] }>) => ({
      headline: words`People of ${shortlisted(all.map(({ pod }) => pod))} have two bosses`,
      advice:
        'Their pods have leads, but they report outside them. Let them report to the lead of their pod.',
    }),
  },
  check(org, report) {
    for (const pod of org.document.pods) {
      const lead = leadOf(org, pod)
      const outside = lead ? reportingOutside(org, pod, lead) : []
      if (!lead || outside.length === 0) continue
      report({
        message: 'outside',
        data: {
          pod: podName(pod),
          lead: holderOrTitle(org, lead),
          names: outside.map((role) => holderOrTitle(org, role)),
        },
        subjects: { pods: [pod.id], roles: outside.map(({ id }) => id) },
      })
    }
  },
  fixes({ org, finding }) {
    const pod = finding.subjects.pods.flatMap((id) => org.pod(id) ?? [])[0]
    const lead = pod && leadOf(org, pod)
    return lead ? reportToFix(org, finding.subjects.roles, lead) : []
  },
})

/** A vacant lead leads nobody yet. */
function leadOf(org: Org, pod: Pod): Role | undefined {
  const lead = pod.leadId ? org.role(pod.leadId) : undefined
  return lead && org.holderOf(lead) ? lead : undefined
}

function reportingOutside(org: Org, pod: Pod, lead: Role): readonly Role[] {
  return org.rolesOfPod(pod.id).filter((role) => {
    const manager = role.managerId === null ? undefined : org.role(role.managerId)
    return (
      manager !== undefined &&
      role.id !== lead.id &&
      manager.id !== lead.id &&
      manager.podId !== pod.id &&
      beltStagesOf(role).length > 0 &&
      org.holderOf(role) !== null
    )
  })
}
