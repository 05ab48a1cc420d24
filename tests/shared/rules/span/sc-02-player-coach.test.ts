// When a selling manager of too many is said.
import { sc02PlayerCoach } from '../../../../shared/rules/span/sc-02-player-coach.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (reports: number, does: 'closing' | 'leadership' = 'closing'): Note => ({
  roles: [{ id: 'coach', person: 'Cy', does }, ...many('qualification', reports, 'coach')],
})

testRule(sc02PlayerCoach, {
  quiet: [
    { name: 'five reports', org: team(5), limit: 'coach-reports' },
    { name: 'who only leads has other limits', org: team(6, 'leadership') },
  ],
  fires: [
    {
      name: 'six reports',
      org: team(6),
      expect: [{ message: 'both', data: { manager: 'Cy', count: 6 }, severity: 'warning' }],
    },
    {
      name: 'eight reports',
      org: team(8),
      limit: 'coach-reports-most',
      expect: [{ message: 'both', severity: 'warning' }],
    },
    { name: 'nine reports', org: team(9), expect: [{ message: 'both', severity: 'error' }] },
  ],
})
