// Sellers who are to hunt beside a book of customers.
import { ba14HunterWithAFullBook } from '../../../../shared/rules/balance/ba-14-hunter-with-a-full-book.ts'
import type { Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

/** Three sellers with equal quotas, half of whose time is for customers; the first has so many. */
const looking = (accounts: number, note: Partial<Note> = {}): Note => ({
  structure: 'two-party',
  company: { complexity: 'several-meetings' },
  roles: ['Ann', 'Ben', 'Cleo'].map((person, at) => ({
    id: person,
    person,
    does: ['closing', 'account-management'],
    quota: 100,
    accounts: at === 0 ? accounts : 1,
  })),
  ...note,
})

const own = { assumptions: { accountsPerManager: 40 } }

testRule(ba14HunterWithAFullBook, {
  quiet: [
    { name: 'a thin book', org: looking(9, own) },
    {
      name: 'a simple sale lives on customers who come back',
      org: looking(30, { ...own, company: { complexity: 'simple' } }),
    },
    {
      name: 'a smaller quota leaves time for customers',
      org: {
        ...looking(30, own),
        roles: looking(30).roles.map((role, at) => (at === 0 ? { ...role, quota: 60 } : role)),
      },
    },
    {
      name: 'two quotas know no usual one',
      org: { ...looking(30, own), roles: looking(30).roles.slice(0, 2) },
    },
    {
      name: 'customers are looked after by others',
      org: {
        ...looking(30, own),
        roles: looking(30).roles.map((role) => ({ ...role, does: 'closing' as const })),
      },
    },
  ],
  fires: [
    {
      name: 'a book that is half full',
      org: looking(10, own),
      limit: 'book-percent',
      expect: [
        {
          message: 'full',
          data: { people: ['Ann'], customers: 10, basis: 'own' },
          severity: 'warning',
          roles: ['Ann'],
          people: ['Ann'],
        },
      ],
      fixes: [],
    },
    {
      name: 'by usual figures',
      org: looking(10),
      expect: [
        {
          message: 'full',
          data: { people: ['Ann'], customers: 10, basis: 'usual' },
          severity: 'info',
        },
      ],
    },
    {
      name: 'all of them, said once',
      org: {
        ...looking(30, own),
        roles: looking(30).roles.map((role) => ({ ...role, accounts: 30 })),
      },
      limit: 'quota-peers',
      expect: [
        {
          message: 'full',
          data: { people: ['Ann', 'Ben', 'Cleo'], customers: 90, basis: 'own' },
          roles: ['Ann', 'Ben', 'Cleo'],
        },
      ],
    },
  ],
})
