// SC-07. A team that was cut has as many managers as before, or too few of them.

import type { Person } from '../../document/schema.ts'
import type { Org } from '../../org/org.ts'
import { entriesOf } from '../../document/kpi-entries.ts'
import type { Limit } from '../../thresholds/limits.ts'
import { amount } from '../../words/figures.ts'
import { counted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { defineRule } from '../rule.ts'

type Left = {
  /** Sales people today and on average in the year before. */
  readonly people: number
  readonly before: number
  readonly managers: number
}

export const sc07ManagersAfterACut = defineRule({
  id: 'SC-07',
  group: 'span',
  title: 'Managers after a cut',
  severity: 'info',
  appliesTo: 'any',
  thresholds: ['cut-percent', 'cut-reports', 'reports'],
  condition:
    'The team has shrunk by a third against the average heads of its last entry on seller turnover, and its leaders now have fewer than three sales people each (two leaders or more), or more than eight.',
  source:
    'Harvard Business Review, at second hand: teams do worse below five reports and above ten; ZS 2014 on spans after cuts.',
  knownLimits: 'Takes every leader for a manager of sales people; does not see what was planned.',
  messages: {
    many: ({ people, before, managers }: Left) => ({
      headline: words`${counted(people, 'sales person', 'sales people')} of ${amount(before)} are left, with ${counted(managers, 'manager', 'managers')}`,
      advice:
        'A cut that spares the managers leaves teams too small to lead. Merge teams, and let managers sell.',
    }),
    few: ({ people, before, managers }: Left) => ({
      headline: words`${counted(people, 'sales person', 'sales people')} of ${amount(before)} are left, with only ${counted(managers, 'manager', 'managers')}`,
      advice:
        'After a cut people need more of their manager, not less. Make somebody team lead before the next ones go.',
    }),
  },
  check(org, report, limit) {
    const before = headsBefore(org, limit)
    const managers = managersOf(org)
    const people = org.salesPeople.length
    if (before === null || managers.length === 0) return
    const each = people / managers.length
    const isMany = managers.length > 1 && each < limit('cut-reports')
    if (!isMany && each <= limit('reports')) return
    report({
      message: isMany ? 'many' : 'few',
      data: { people, before, managers: managers.length },
      subjects: { stages: ['leadership'] },
    })
  },
})

/** null: the team was not cut, or nobody knows. */
function headsBefore(org: Org, limit: Limit): number | null {
  const latest = entriesOf(org.document.kpis, 'rep-turnover').at(-1)
  if (latest?.flag !== 'rep-turnover') return null
  const { leavers, averageHeads } = latest
  const least = (averageHeads * limit('cut-percent')) / 100
  const isCut =
    averageHeads > 0 && leavers >= least && averageHeads - org.salesPeople.length >= least
  return isCut ? averageHeads : null
}

/** Distinct people of the company who lead, whatever else they do. */
function managersOf(org: Org): readonly Person[] {
  return org.cover('leadership', null).filter(({ external }) => !external)
}
