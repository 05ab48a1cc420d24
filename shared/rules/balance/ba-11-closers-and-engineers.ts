// BA-11. Closers of a complex product who have too few sales engineers to help them, or none.
import type { Role } from '../../document/schema.ts'
import { holdersOf } from '../../org/holders.ts'
import { isEngineer } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { counted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { addRolesFix } from '../fix-parts.ts'
import { defineRule, type Fix, type FixContext } from '../rule.ts'

/** More hires at once are a plan, not a quick fix. */
const MOST_HIRES = 5

export const ba11ClosersAndEngineers = defineRule({
  id: 'BA-11',
  group: 'balance',
  title: 'Too few sales engineers',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['closers-per-engineer', 'closers-for-engineer'],
  condition:
    'A sale takes a long cycle, there are three closers or more, and more than 4 of them share a sales engineer (info: there is none). Roles of engineers still to be filled count as well.',
  source: 'Care 2012: 1 to 5 closers for each by kind of customer; rule of thumb: 3.',
  knownLimits: 'A founder or a developer may help in every deal without being on the chart.',
  messages: {
    shared: ({ closers, engineers }: { closers: number; engineers: number }) => ({
      headline: words`${closers} closers share ${counted(engineers, 'sales engineer', 'sales engineers')}`,
      advice:
        'Deals of a complex product wait for whoever can answer the technical questions. One for two to four closers is usual.',
    }),
    none: ({ closers }: { closers: number }) => ({
      headline: words`${closers} closers have no sales engineer`,
      advice:
        'A complex product raises questions that closers cannot answer alone. Let somebody technical join them, and put that role on the chart.',
    }),
  },
  check(org, report, limit) {
    if (org.document.company.complexity !== 'long-cycle') return
    const closers = closersIn(org)
    if (closers < limit('closers-for-engineer')) return
    if (missingEngineers(org, limit('closers-per-engineer')) <= 0) return
    const roles = engineerRoles(org).filter((role) => org.holderOf(role) !== null)
    const engineers = holdersOf(org, roles).length
    const subjects = { stages: ['closing'], roles: roles.map(({ id }) => id) } as const
    if (engineers > 0) report({ message: 'shared', data: { closers, engineers }, subjects })
    else report({ message: 'none', data: { closers }, subjects, severity: 'info' })
  },
  fixes(context: FixContext): readonly Fix[] {
    const { org } = context
    const missing = missingEngineers(org, limitsOf(org.document)('closers-per-engineer'))
    if (missing > MOST_HIRES) return []
    // Beside the belt, since an engineer is nobody who could close in another's place.
    const engineer = {
      stage: 'support',
      podId: null,
      title: 'Sales engineer',
      supportKind: 'sales-engineering',
    } as const
    return addRolesFix(
      context,
      Array.from({ length: missing }, () => engineer),
    )
  },
})

/** S: people who close, agencies not counted. */
function closersIn(org: Org): number {
  return org.cover('closing', null).filter(({ external }) => !external).length
}

/** Filled or vacant. */
function engineerRoles(org: Org): readonly Role[] {
  return org.document.roles.filter((role) => isEngineer(role) && role.fte > 0)
}

/** How many more there should be, with those who are still to be found. */
function missingEngineers(org: Org, most: number): number {
  const roles = engineerRoles(org)
  const open = roles.filter((role) => org.holderOf(role) === null).length
  // Decimals are not exact: 2.0000000001 people are 2.
  return Math.ceil(closersIn(org) / most - 1e-9) - holdersOf(org, roles).length - open
}
