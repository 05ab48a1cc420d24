// When a selling manager of too many is said.
import { sc02PlayerCoach } from '../../../../shared/rules/span/sc-02-player-coach.ts'
import { many, type Note, plus } from '../../../helpers/build-document.ts'
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
      fixes: ['Make P qualification 1 team lead of 3 colleagues'],
    },
    {
      name: 'eight reports',
      org: team(8),
      limit: 'coach-reports-most',
      expect: [{ message: 'both', severity: 'warning' }],
    },
    {
      name: 'another closer is there',
      org: plus(team(6), ...many('closing', 1)),
      expect: [{ message: 'both' }],
      fixes: ['Leave closing to the others', 'Make P qualification 1 team lead of 3 colleagues'],
    },
    {
      name: 'fifteen who live on commission and sell something simple',
      org: { ...team(15), company: { complexity: 'simple', culture: ['star-sellers'] } },
      limit: 'reports-commission',
      expect: [
        {
          message: 'commission',
          data: { manager: 'Cy', count: 15, commission: true },
          severity: 'info',
        },
      ],
    },
    {
      name: 'sixteen of them',
      org: { ...team(16), company: { complexity: 'simple', culture: ['star-sellers'] } },
      expect: [{ message: 'both', severity: 'warning' }],
    },
    { name: 'nine reports', org: team(9), expect: [{ message: 'both', severity: 'error' }] },
  ],
})
