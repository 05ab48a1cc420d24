// When numbers that cannot be are said.
import { dq03ImpossibleNumber } from '../../../../shared/rules/data/dq-03-impossible-number.ts'
import type { Note, RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const role = (change: Partial<RoleNote>): Note => ({
  roles: [{ id: 'a', person: 'Ana', does: 'closing', ...change }],
})

const wrong = (field: string, value: number) => [
  { message: 'number', data: { title: 'a', field, value }, roles: ['a'] },
]

testRule(dq03ImpossibleNumber, {
  quiet: [
    { name: 'the largest possible numbers', org: role({ fte: 1, ramp: 100, quota: 1e9 }) },
    { name: 'the smallest possible numbers', org: role({ fte: 0.01, ramp: 0, quota: 0 }) },
  ],
  fires: [
    { name: 'no time', org: role({ fte: 0 }), expect: wrong('FTE', 0) },
    { name: 'more than all time', org: role({ fte: 1.5 }), expect: wrong('FTE', 1.5) },
    { name: 'ramp below 0', org: role({ ramp: -1 }), expect: wrong('Ramp', -1) },
    { name: 'ramp above 100', org: role({ ramp: 101 }), expect: wrong('Ramp', 101) },
    { name: 'a negative quota', org: role({ quota: -5 }), expect: wrong('Quota', -5) },
    {
      name: 'a negative cost',
      org: role({ annualCost: -5 }),
      expect: wrong('Cost a year', -5),
    },
    {
      name: 'the same id twice',
      org: {
        roles: [
          { id: 'a', person: 'Ana', does: 'closing' },
          { id: 'a', person: 'Ben', does: 'closing' },
        ],
      },
      expect: [{ message: 'same-id', roles: ['a'] }],
    },
  ],
})
