// ST-04. People who report to a vacant role.
import type { Role } from '../../document/schema.ts'
import { personName, roleTitle } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { bySeniority } from '../../org/seniority.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { holderOrTitle, managerOf, managersAbove, reportToFix } from '../fix-parts.ts'
import { defineRule, type Fix, type Together } from '../rule.ts'

export const st04EmptyChairLeads = defineRule({
  id: 'ST-04',
  group: 'structure',
  title: 'An empty chair leads',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: [],
  condition: 'Filled roles report to a vacant one. One finding per vacant manager.',
  source: 'Judgement.',
  knownLimits: 'Does not know who leads for the time being.',
  fixAll: 'Say who leads for now',
  messages: {
    vacant: ({ title, names }: { title: string; names: readonly string[] }) => ({
      headline: words`${title} is vacant and has people to lead`,
      advice: words`${shortlisted(names)} ${names.length === 1 ? 'reports' : 'report'} to an empty chair. Say who leads until it is filled.`,
      forReaders: {
        advice: words`${shortlisted(names)} ${names.length === 1 ? 'reports' : 'report'} to an empty chair. Somebody has to lead until it is filled.`,
      },
    }),
    together: ({ all }: Together<{ title: string; names: readonly string[] }>) => ({
      headline: words`${all.length} vacant roles have people to lead`,
      advice: words`${shortlisted(all.flatMap(({ names }) => names))} report to empty chairs. Say who leads until they are filled.`,
      forReaders: {
        advice: words`${shortlisted(all.flatMap(({ names }) => names))} report to empty chairs. Somebody has to lead until they are filled.`,
      },
    }),
  },
  check(org, report) {
    for (const role of org.reporting.leaders) {
      if (org.holderOf(role)) continue
      const led = org.reportsOf(role).flatMap((report) => org.holderOf(report) ?? [])
      if (led.length === 0) continue
      report({
        message: 'vacant',
        data: { title: roleTitle(role), names: [...new Set(led)].map(personName) },
        subjects: { roles: [role.id], people: led.map(({ id }) => id) },
      })
    }
  },
  fixes({ org, finding }) {
    const role = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])[0]
    if (!role) return []
    const above = managersAbove(org, role).find((manager) => {
      const person = org.holderOf(manager)
      return person !== null && !person.external
    })
    return above ? leadForNow(org, org.reportsOf(role), above) : seniorLeads(org, role)
  },
})

/** Nobody is above: the most senior of them leads the others. */
function seniorLeads(org: Org, vacant: Role): readonly Fix[] {
  const reports = org.reportsOf(vacant)
  const [senior] = bySeniority(org, reports)
  if (!senior) return []
  const others = reports.filter((role) => role !== senior)
  // In a circle the vacant role stands below the senior, too.
  const above = managerOf(org, vacant)
  const isBelow = above === senior || (above && managersAbove(org, above).includes(senior))
  const managerId = above && !isBelow ? above.id : null
  return leadForNow(org, others, senior).map(({ label, edits }) => ({
    label,
    edits: [...edits, { edit: 'set-manager', args: { roleIds: [senior.id], managerId } }],
  }))
}

function leadForNow(org: Org, roles: readonly Role[], lead: Role): readonly Fix[] {
  return reportToFix(
    org,
    roles.map(({ id }) => id),
    lead,
    words`${holderOrTitle(org, lead)} leads them for now`,
  )
}
