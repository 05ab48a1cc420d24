// When a chart of empty chairs is said.
import { sg04ManyVacancies } from '../../../../shared/rules/staffing/sg-04-many-vacancies.ts'
import { many, type Note, type RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const vacant = (count: number): readonly RoleNote[] =>
  Array.from({ length: count }, (_, at) => ({ id: `open ${at}`, does: 'closing' }))

const team = (filled: number, open: number): Note => ({
  roles: [...many('closing', filled), ...vacant(open)],
})

testRule(sg04ManyVacancies, {
  quiet: [
    { name: 'one of five is exactly a fifth', org: team(4, 1), limit: 'vacancy-percent' },
    { name: 'four roles are too few to count', org: team(2, 2) },
  ],
  fires: [
    {
      name: 'two of five',
      org: team(3, 2),
      limit: 'vacancy-roles',
      expect: [{ message: 'vacant', data: { percent: 40 }, roles: ['open 0', 'open 1'] }],
      fixes: ['Delete 2 vacant roles'],
    },
    {
      name: 'one of them is the only role of its stage',
      org: {
        roles: [...many('closing', 4), ...vacant(1), { id: 'am', does: 'account-management' }],
      },
      expect: [{ message: 'vacant', data: { percent: 33 } }],
      fixes: ['Delete 1 vacant role'],
    },
    {
      name: 'without them nobody would lead, or do the stage',
      org: {
        roles: [
          ...many('closing', 3, 'lead'),
          { id: 'lead', does: 'leadership' },
          { id: 'am', does: 'account-management' },
        ],
      },
      expect: [{ message: 'vacant' }],
      fixes: [],
    },
    {
      name: 'in pods each pod needs its own',
      org: {
        structure: 'pods',
        pods: ['North', 'South'],
        roles: [
          ...many('closing', 3, undefined, 'North'),
          { id: 'north', does: 'closing', pod: 'North' },
          { id: 'south', does: 'closing', pod: 'South' },
        ],
      },
      expect: [{ message: 'vacant' }],
      fixes: [],
    },
  ],
})
