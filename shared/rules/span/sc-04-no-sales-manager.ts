// SC-04. A team that has outgrown leading itself.
import { isFoundersCompany } from '../../advisor/founders-company.ts'
import type { Severity } from '../../document/vocabulary.ts'
import { personName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { bySeniority } from '../../org/seniority.ts'
import type { Limit } from '../../thresholds/limits.ts'
import { counted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { addRoleFix, stagesEdit } from '../fix-parts.ts'
import { defineRule, type Fix, type FixContext } from '../rule.ts'
import { whileOpen } from '../while-open.ts'

export const sc04NoSalesManager = defineRule({
  id: 'SC-04',
  group: 'span',
  title: 'No sales manager',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: [
    'manager-sellers',
    'manager-sellers-many',
    'manager-people',
    'manager-people-many',
    'manager-sellers-simple',
  ],
  condition:
    'No leadership role is filled with 6 sellers or 8 sales people (a note from 4 and 6); in two parties with a simple sale only a note, from 10 sellers. Not said of a company of up to 15 people.',
  source:
    'Founding article: two parties need little oversight; rule of thumb: first manager at the sixth closer.',
  knownLimits: 'A founder who leads on the side is not seen unless the role says leadership.',
  messages: {
    none: ({ sellers, people }: { sellers: number; people: number }) => ({
      headline: words`${counted(people, 'sales person', 'sales people')}, ${counted(sellers, 'seller', 'sellers')}, no manager`,
      advice:
        'Promote somebody or hire: without a leader nobody coaches, and everything comes to the founder.',
    }),
    vacant: () => ({
      headline: 'The manager of sales is still to be hired',
      advice: 'Say who leads until then.',
      forReaders: { advice: 'Until then somebody has to lead.' },
    }),
  },
  check(org, report, limit) {
    const leaders = org.rolesIn('leadership', null)
    if (leaders.some((role) => org.holderOf(role))) return
    const severity = severityOf(org, limit)
    if (severity === null) return
    const subjects = { roles: leaders.map(({ id }) => id), stages: ['leadership'] } as const
    const data = { sellers: org.sellers.length, people: org.salesPeople.length }
    if (leaders.length > 0)
      report({ message: 'vacant', data: {}, subjects, severity: whileOpen(severity) })
    else report({ message: 'none', data, subjects, severity })
  },
  fixes: (context) => [
    ...headLeads(context),
    ...(context.finding.message === 'vacant' ? [] : addRoleFix(context)),
  ],
})

/** Whoever is at the head and has reports leads already; the role only does not say so. */
function headLeads({ org }: FixContext): readonly Fix[] {
  const [head] = bySeniority(org, org.reporting.heads)
  const person = head && org.holderOf(head)
  if (!head || !person || org.reportsOf(head).length === 0) return []
  const stages = [...head.stages.map(({ stage }) => stage), 'leadership'] as const
  return [{ label: words`${personName(person)} leads the team`, edits: [stagesEdit(head, stages)] }]
}

function severityOf({ document, sellers, salesPeople }: Org, limit: Limit): Severity | null {
  const { structure, company } = document
  // There the founder leads, and knows it.
  if (isFoundersCompany(company)) return null
  if (structure === 'two-party' && company.complexity === 'simple')
    return sellers.length >= limit('manager-sellers-simple') ? 'info' : null
  if (
    sellers.length >= limit('manager-sellers-many') ||
    salesPeople.length >= limit('manager-people-many')
  )
    return 'warning'
  const isNear =
    sellers.length >= limit('manager-sellers') || salesPeople.length >= limit('manager-people')
  return isNear ? 'info' : null
}
