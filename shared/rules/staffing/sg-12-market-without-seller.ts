// SG-12. Markets that are written down, and that nobody sells in.
import { LIMITS } from '../../document/limits.ts'
import type { Role } from '../../document/schema.ts'
import { asWords } from '../../names/as-words.ts'
import { personName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { workOf } from '../fix-parts.ts'
import { defineRule, type Fix, type FixContext } from '../rule.ts'

/** How many sellers are proposed for a market. */
const MOST_SELLERS = 3

export const sg12MarketWithoutSeller = defineRule({
  id: 'SG-12',
  group: 'staffing',
  title: 'Market without a seller',
  severity: 'warning',
  appliesTo: ['two-party', 'conveyor'],
  thresholds: [],
  // Somebody who sells without a written market may sell anywhere.
  condition:
    'A market on the role of a seller still to be hired, or on the company’s list where every seller has a market, is that of no seller who is there. One finding for all of them. In pods see ST-09.',
  source: 'Our judgement.',
  knownLimits: 'Compares words: does not know that “DACH” includes Austria.',
  messages: {
    unsold: ({ markets }: { readonly markets: readonly string[] }) => ({
      headline: words`Nobody sells in ${shortlisted(markets)}`,
      advice:
        'What is asked for there goes to others. Let a neighbour look after it until somebody is hired, or take it off your plan.',
    }),
  },
  check(org, report) {
    const missing = unsoldIn(org)
    if (missing.markets.length === 0) return
    report({
      message: 'unsold',
      data: { markets: missing.markets },
      subjects: { roles: missing.roles.map(({ id }) => id) },
    })
  },
  fixes: letSomebodySellThere,
})

interface Unsold {
  readonly markets: readonly string[]
  /** The vacant roles that are to sell there. */
  readonly roles: readonly Role[]
}

function unsoldIn(org: Org): Unsold {
  const selling = org.rolesIn('closing', null)
  const filled = selling.filter((role) => org.holderOf(role))
  if (filled.length === 0) return { markets: [], roles: [] }
  const served = [...new Set(filled.map(({ market = '' }) => asWords(market)))].join('\n')
  const isUnsold = (market = '') => isWritten(market) && !served.includes(asWords(market))
  const roles = selling.filter((role) => !org.holderOf(role) && isUnsold(role.market))
  // With somebody who sells anywhere nobody knows.
  const listed = filled.every(({ market }) => isWritten(market))
    ? (org.document.company.segments ?? [])
    : []
  const markets = [...roles.flatMap(({ market }) => market ?? []), ...listed]
    .filter(isUnsold)
    .map((market) => market.trim())
  return { markets: [...new Set(markets)], roles }
}

function isWritten(market = ''): boolean {
  return asWords(market).trim() !== ''
}

/** Those who have least to do take a market on; for several at once that is a plan, not a quick fix. */
function letSomebodySellThere({ org }: FixContext): readonly Fix[] {
  const { markets } = unsoldIn(org)
  const [only, ...others] = markets
  if (only === undefined || others.length > 0) return []
  return org
    .rolesIn('closing', null)
    .flatMap((role) => {
      const person = org.holderOf(role)
      const market = [role.market?.trim() ?? '', only].filter(Boolean).join(', ')
      if (!person || person.external || market.length > LIMITS.shortText) return []
      return { role, person, market, work: workOf(org, person) }
    })
    .toSorted((a, b) => a.work - b.work)
    .slice(0, MOST_SELLERS)
    .map(({ role, person, market }) => ({
      label: words`Let ${personName(person)} sell in ${only} as well`,
      edits: [{ edit: 'set-role-details', args: { roleId: role.id, changes: { market } } }],
    }))
}
