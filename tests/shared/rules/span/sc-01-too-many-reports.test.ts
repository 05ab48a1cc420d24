// When a manager with too many reports is said.
import { sc01TooManyReports } from '../../../../shared/rules/span/sc-01-too-many-reports.ts'
import { many, type Note, plus } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (reports: number, does: 'leadership' | 'closing' = 'leadership'): Note => ({
  roles: [{ id: 'head', person: 'Rae', does }, ...many('closing', reports, 'head')],
})

const agency = (reports: number): Note => ({
  ...team(reports),
  structure: 'two-party',
  company: { complexity: 'simple', culture: ['star-sellers'] },
})

testRule(sc01TooManyReports, {
  quiet: [
    { name: 'eight reports', org: team(8), limit: 'reports' },
    {
      name: 'vacant roles need no coaching',
      org: plus(team(8), { id: 'open', does: 'closing', to: 'head' }),
    },
    { name: 'a player-coach has other limits', org: team(9, 'closing') },
    { name: 'fifteen on commission', org: agency(15), limit: 'reports-commission' },
  ],
  fires: [
    {
      name: 'nine reports',
      org: team(9),
      expect: [{ message: 'span', data: { manager: 'Rae', count: 9, usual: 8 }, roles: ['head'] }],
      fixes: ['Make P closing 1 team lead of 4 colleagues'],
    },
    {
      name: 'twelve reports',
      org: team(12),
      limit: 'reports-most',
      expect: [{ message: 'span', severity: 'warning' }],
      fixes: ['Make P closing 1 team lead of 5 colleagues'],
    },
    {
      name: 'one lead could not coach so many',
      org: team(20),
      expect: [{ message: 'span', severity: 'error' }],
      fixes: ['Make P closing 1, P closing 2 and P closing 3 team leads'],
    },
    {
      name: 'forty need more than one click',
      org: team(40),
      expect: [{ message: 'span', severity: 'error' }],
      fixes: [],
    },
    {
      name: 'a team lead who is there takes more, people of the same stage first',
      org: {
        roles: [
          { id: 'head', person: 'Rae', does: 'leadership' },
          ...many('closing', 4, 'head'),
          ...many('qualification', 4, 'head'),
          { id: 'lead', person: 'Lea', does: 'leadership', to: 'head' },
          ...many('account-management', 3, 'lead'),
        ],
      },
      expect: [{ message: 'span', severity: 'warning' }],
      fixes: ['Make Lea team lead of 4 colleagues'],
    },
    { name: 'thirteen reports', org: team(13), expect: [{ message: 'span', severity: 'error' }] },
    {
      name: 'twenty on commission',
      org: agency(20),
      limit: 'reports-commission-most',
      expect: [
        { message: 'span', severity: 'warning', data: { manager: 'Rae', count: 20, usual: 15 } },
      ],
    },
    {
      name: 'twenty-one on commission',
      org: agency(21),
      expect: [{ message: 'span', severity: 'error' }],
    },
  ],
})
