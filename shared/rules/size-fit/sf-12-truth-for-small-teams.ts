// SF-12. One thing that a founder of a small team learns late, the most fitting one.
import { type Basis, FLOW_KEYS } from '../../capacity/ownness.ts'
import { personName } from '../../names/called.ts'
import { money, share } from '../../words/figures.ts'
import { counted, listed } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { holderOrTitle } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'
import {
  costlyRole,
  earlyHeads,
  fewCustomers,
  monthsTooLate,
  onlySeller,
  type Starving,
  sellersSought,
  starving,
  whoDoesEverything,
} from '../small-team-truths.ts'

/** It rests on nothing but what is on the chart. */
type Counted = { readonly basis: 'own' }

type Costly = {
  /** Whoever holds the role, or what it is called. */
  readonly who: string
  /** A year. */
  readonly cost: number
  readonly wins: number
  readonly basis: Basis
}

export const sf12TruthForSmallTeams = defineRule({
  id: 'SF-12',
  group: 'size-fit',
  title: 'What founders learn late',
  severity: 'info',
  appliesTo: 'any',
  thresholds: [
    'truth-people',
    'founders-selling',
    'customers-first',
    'ramped-sellers',
    'starving-percent',
  ],
  restsOn: [...FLOW_KEYS, 'fillMonths', 'rampMonths'],
  condition:
    'A team of up to 15 people, of which one of these is so; only the first is said: a seller’s role costs more than it wins; somebody leads and does all four stages; a young company has fewer than ten customers; a head of sales comes before two ramped sellers; closers are less than half full; a seller is sought in a service, or too late for this year’s target; the target hangs on a single seller.',
  source: 'Practice of founders and our judgement; SaaStr on the first head of sales.',
  knownLimits:
    'Takes the year of the target for the calendar year, and what is won for what it is worth: costs of goods are not counted.',
  messages: {
    costly: ({ who, cost, wins }: Costly) => ({
      headline: words`${who} costs ${money(cost)} a year and is good for ${money(wins)}`,
      advice:
        'Such a role loses money with every month. Sell something larger, give it more to work with, or do without it.',
    }),
    everything: ({ person, reports }: Counted & { person: string; reports: number }) => ({
      headline: words`${person} leads ${counted(reports, 'person', 'people')} and does all four stages`,
      advice:
        'That leaves a day a week for each. Hand over a whole stage rather than a bit of everything.',
    }),
    'first-customers': ({
      wanted,
      customers,
    }: Counted & { wanted: number; customers: number }) => ({
      headline: words`Close about ${counted(wanted, 'customer', 'customers')} yourself before you hire the first seller`,
      advice: words`You have ${counted(customers, 'customer', 'customers')}. Then hire two sellers at once: with a single one you cannot tell the seller from the market.`,
    }),
    early: ({ sellers }: Counted & { sellers: number }) => ({
      headline: words`No head of sales before ${counted(sellers, 'seller sells', 'sellers sell')} at full speed`,
      advice:
        'A head of sales makes more of what works already. Until it does, the founder leads, and the money buys a seller.',
    }),
    starving: ({ used, limits }: Starving) => ({
      headline: words`What reaches the closers fills ${share(used)} of their time`,
      advice: words`${listed(limits)} sets the pace. Closers who wait find their own leads or leave, so let the next hire be there, not in closing.`,
    }),
    delivery: ({ sellers }: Counted & { sellers: number }) => ({
      headline: 'In a service, delivery may be the limit, not selling',
      advice: words`Before you hire ${counted(sellers, 'more seller', 'more sellers')}, ask how many customers your people can still serve.`,
    }),
    late: ({ months }: { months: number; basis: Basis }) => ({
      headline: words`A seller hired today sells in full in ${counted(months, 'month', 'months')}, after this year’s target`,
      advice: 'Plan this year with the people you have, and hire now for the next one.',
    }),
    absence: ({ person }: Counted & { person: string }) => ({
      headline: words`Your target hangs on ${person}, who will be away for a tenth of the year`,
      advice:
        'With holidays, illness and training nobody sells for twelve months. Plan with eleven, or say who sells meanwhile.',
      forReaders: {
        advice:
          'With holidays, illness and training nobody sells for twelve months. Plan with eleven, or let somebody sell meanwhile.',
      },
    }),
  },
  check(org, report, limit, today) {
    const team = org.members.filter(({ person }) => !person.external)
    if (org.salesPeople.length === 0 || team.length > limit('truth-people')) return
    const costly = costlyRole(org)
    if (costly) {
      const { role, cost, wins, basis } = costly
      const data = { who: holderOrTitle(org, role), cost, wins, basis }
      return report({ message: 'costly', data, subjects: { roles: [role.id] } })
    }
    const busy = whoDoesEverything(org)
    if (busy) {
      const roles = org.rolesHeldBy(busy)
      const data = {
        person: personName(busy),
        reports: roles.flatMap(org.reportsOf).length,
        basis: 'own' as const,
      }
      const subjects = { people: [busy.id], roles: roles.map(({ id }) => id) }
      return report({ message: 'everything', data, subjects })
    }
    const customers = fewCustomers(org, limit)
    if (customers !== null) {
      const data = { wanted: limit('customers-first'), customers, basis: 'own' as const }
      return report({ message: 'first-customers', data, subjects: {} })
    }
    const heads = earlyHeads(org, limit)
    if (heads.length > 0) {
      const subjects = { roles: heads.map(({ id }) => id) }
      return report({
        message: 'early',
        data: { sellers: limit('ramped-sellers'), basis: 'own' },
        subjects,
      })
    }
    const hungry = starving(org, limit)
    if (hungry)
      return report({ message: 'starving', data: hungry, subjects: { stages: ['closing'] } })
    const sought = { roles: sellersSought(org).map(({ id }) => id) }
    if (sought.roles.length > 0 && org.document.company.offerKind === 'service')
      return report({
        message: 'delivery',
        data: { sellers: sought.roles.length, basis: 'own' },
        subjects: sought,
      })
    const late = sought.roles.length > 0 ? monthsTooLate(org, today) : null
    if (late) return report({ message: 'late', data: late, subjects: sought })
    const seller = onlySeller(org)
    if (seller)
      report({
        message: 'absence',
        data: { person: personName(seller), basis: 'own' },
        subjects: {
          people: [seller.id],
          roles: org.rolesHeldBy(seller).map(({ id }) => id),
        },
      })
  },
})
