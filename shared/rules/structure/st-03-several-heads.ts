// ST-03. More than one role reports to nobody.
import type { Role } from '../../document/schema.ts'
import type { Org } from '../../org/org.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { holderOrTitle } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'

export const st03SeveralHeads = defineRule({
  id: 'ST-03',
  group: 'structure',
  title: 'Several heads',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['heads-from'],
  condition:
    'Of four roles or more, several report to nobody. Agencies and freelancers are not counted.',
  source: 'Judgement: a team without one head has nobody to decide.',
  knownLimits: 'Two founders who lead together are one head in practice; mute it with that reason.',
  messages: {
    heads: ({ count, titles }: { count: number; titles: readonly string[] }) => ({
      headline: words`${count} roles report to nobody`,
      advice: words`${shortlisted([...new Set(titles)])}. Choose the one head, and let the others report there or to somebody below.`,
      forReaders: {
        advice: words`${shortlisted([...new Set(titles)])}. With one head, the others report there or to somebody below.`,
      },
    }),
  },
  check(org, report, limit) {
    if (org.document.roles.length < limit('heads-from')) return
    const heads = headsOf(org)
    if (heads.length < 2) return
    report({
      message: 'heads',
      data: { count: heads.length, titles: heads.map((role) => holderOrTitle(org, role)) },
      subjects: { roles: heads.map(({ id }) => id) },
    })
  },
  fixes({ org, finding }) {
    const heads = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])
    const ranked = heads.toSorted((a, b) => rank(org, a) - rank(org, b))
    const [head, ...others] = ranked
    if (!head) return []
    const args = { roleIds: others.map(({ id }) => id), managerId: head.id }
    return [
      {
        label: words`All report to ${holderOrTitle(org, head)}`,
        edits: [{ edit: 'set-manager', args }],
      },
    ]
  },
})

function headsOf(org: Org): readonly Role[] {
  return org.reporting.heads.filter((role) => !org.holderOf(role)?.external)
}

/** Leaders before others, vacant roles last; then whoever already leads most. */
function rank(org: Org, role: Role): number {
  const place = org.holderOf(role) === null ? 2 : Number(role.stages[0]?.stage !== 'leadership')
  return place * 1_000_000 - org.reportsOf(role).length
}
