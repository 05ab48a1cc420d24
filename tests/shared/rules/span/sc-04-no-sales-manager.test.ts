// When a missing manager is said.
import { sc04NoSalesManager } from '../../../../shared/rules/span/sc-04-no-sales-manager.ts'
import { belt, many, type Note, plus } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const headless = (...crew: readonly [number, number, number, number]): Note => {
  const { roles } = belt(crew[0], crew[1], crew[2], crew[3])
  return { roles: roles.slice(1).map(({ to: _to, ...role }) => role) }
}

const agents = (count: number): Note => ({
  structure: 'two-party',
  company: { complexity: 'simple' },
  roles: many('closing', count),
})

testRule(sc04NoSalesManager, {
  quiet: [
    { name: 'somebody leads', org: belt(4, 4, 4, 4) },
    { name: 'five people, three sellers', org: headless(1, 1, 3, 0) },
    { name: 'nine agents with a simple sale', org: agents(9) },
    {
      name: 'a company of fifteen, in which the founder leads',
      org: { ...headless(2, 2, 2, 2), company: { employees: 15 } },
    },
  ],
  fires: [
    {
      name: 'four sellers',
      org: headless(0, 0, 4, 0),
      limit: 'manager-sellers',
      expect: [{ message: 'none', severity: 'info', data: { sellers: 4, people: 4 } }],
      fixes: ['Add a sales manager'],
    },
    {
      name: 'somebody leads without saying so',
      org: {
        roles: [{ id: 'f', person: 'Ana', does: 'closing' }, ...many('closing', 3, 'f')],
      },
      expect: [{ message: 'none', severity: 'info' }],
      fixes: ['Ana leads the team', 'Add a sales manager'],
    },
    {
      name: 'six people',
      org: headless(2, 1, 2, 1),
      limit: 'manager-people',
      expect: [{ message: 'none', severity: 'info' }],
    },
    {
      name: 'six sellers',
      org: headless(0, 0, 6, 0),
      limit: 'manager-sellers-many',
      expect: [{ message: 'none', severity: 'warning' }],
    },
    {
      name: 'eight people',
      org: headless(2, 2, 2, 2),
      limit: 'manager-people-many',
      expect: [{ message: 'none', severity: 'warning' }],
    },
    {
      name: 'ten agents with a simple sale',
      org: agents(10),
      limit: 'manager-sellers-simple',
      expect: [{ message: 'none', severity: 'info' }],
    },
    {
      name: 'the manager is still to be hired',
      org: plus(headless(0, 0, 6, 0), { id: 'open', does: 'leadership' }),
      expect: [{ message: 'vacant', severity: 'info', roles: ['open'] }],
      fixes: [],
    },
  ],
})
