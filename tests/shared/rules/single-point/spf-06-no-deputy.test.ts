// When a manager without a deputy is said.
import { spf06NoDeputy } from '../../../../shared/rules/single-point/spf-06-no-deputy.ts'
import { many, type Note, plus, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (reports: number): Note => ({
  roles: [{ id: 'head', person: 'Rae', does: 'leadership' }, ...many('closing', reports, 'head')],
})

testRule(spf06NoDeputy, {
  quiet: [
    { name: 'three reports', org: team(3) },
    {
      name: 'the fourth of them supports the others, the fifth is still to be hired',
      org: plus(team(3), ...many('support', 1, 'head'), {
        id: 'open',
        does: 'closing',
        to: 'head',
      }),
    },
    { name: 'a deputy is named', org: withRoles(team(4), { head: { backups: ['P closing 1'] } }) },
  ],
  fires: [
    {
      name: 'four reports',
      org: team(4),
      limit: 'reports-for-deputy',
      expect: [{ message: 'none', data: { manager: 'Rae' }, roles: ['head'] }],
      fixes: [
        'Make P closing 1 the deputy',
        'Make P closing 2 the deputy',
        'Make P closing 3 the deputy',
      ],
    },
    {
      name: 'a team lead comes first, then who is there longest; agencies and vacant roles never',
      org: {
        external: ['P closing 4'],
        roles: [
          ...withRoles(team(6), {
            'closing 1': { startDate: '2025-01-01' },
            'closing 2': { startDate: '2024-01-01' },
            'closing 3': { ramp: 50 },
            'closing 5': { does: 'leadership' },
            'closing 6': { startDate: '2025-06-01' },
          }).roles,
          { id: 'open', does: 'leadership', to: 'head' },
        ],
      },
      expect: [{ message: 'none' }],
      fixes: [
        'Make P closing 5 the deputy',
        'Make P closing 2 the deputy',
        'Make P closing 1 the deputy',
      ],
    },
    {
      name: 'whoever sells as the manager does comes first',
      org: {
        roles: [
          { id: 'lead', person: 'Lea', does: 'closing' },
          ...many('lead-generation', 3, 'lead'),
          ...many('closing', 1, 'lead'),
        ],
      },
      expect: [{ message: 'none' }],
      fixes: [
        'Make P closing 1 the deputy',
        'Make P lead-generation 1 the deputy',
        'Make P lead-generation 2 the deputy',
      ],
    },
    {
      name: 'the deputy is still learning',
      org: withRoles(team(4), {
        head: { backups: ['P closing 1'] },
        'closing 1': { ramp: 10 },
      }),
      expect: [{ message: 'none' }],
    },
  ],
})
