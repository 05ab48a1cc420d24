// How many managers are left after a team was cut.
import { sc07ManagersAfterACut } from '../../../../shared/rules/span/sc-07-managers-after-a-cut.ts'
import { belt, type Note, plus, type RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

/** The team, after so many of so many left. */
const after = (note: Note, leavers: number, averageHeads: number): Note => ({
  ...note,
  kpis: [{ flag: 'rep-turnover', date: '2026-09-30', leavers, averageHeads }],
})

const leads = (count: number): readonly RoleNote[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `lead ${at}`,
    person: `Lead ${at}`,
    does: 'leadership',
    to: 'head',
  }))

/** Five sales people with so many leaders besides the head. */
const five = (leaders: number) => plus(belt(1, 1, 2, 1), ...leads(leaders))

testRule(sc07ManagersAfterACut, {
  quiet: [
    { name: 'nobody counted', org: five(3) },
    { name: 'those who left were replaced', org: after(five(1), 5, 5) },
    {
      name: 'three sales people each',
      org: after(plus(belt(2, 2, 1, 1), ...leads(1)), 5, 12),
      limit: 'cut-reports',
    },
    { name: 'only the head is left', org: after(belt(0, 1, 1, 0), 5, 10) },
    { name: 'eight for one', org: after(belt(2, 2, 2, 2), 8, 16), limit: 'reports' },
    { name: 'few went', org: after(five(2), 2, 7) },
    { name: 'nobody leads', org: after({ roles: belt(1, 1, 1, 1).roles.slice(1) }, 8, 16) },
  ],
  fires: [
    {
      name: 'two for five',
      org: after(five(1), 6, 12),
      expect: [
        { message: 'many', data: { people: 5, before: 12, managers: 2 }, stages: ['leadership'] },
      ],
      fixes: [],
    },
    {
      name: 'exactly as many went as a cut has',
      org: { ...after(five(1), 5, 10), thresholds: { 'cut-percent': 50 } },
      limit: 'cut-percent',
      expect: [{ message: 'many', severity: 'info' }],
    },
    {
      name: 'one for nine',
      org: after(belt(3, 2, 2, 2), 9, 18),
      expect: [{ message: 'few', data: { people: 9, before: 18, managers: 1 } }],
    },
  ],
})
