// set-fte: how much of a full-time job a role is.
import { expect } from 'vitest'
import { editTester, roleIn } from '../../../helpers/edit-tester.ts'

const refused = {
  code: 'not-possible',
  says: 'FTE goes from just above 0 to 1 (a full-time job); the old value was kept.',
} as const

editTester('set-fte', {
  does: {
    'the FTE': {
      args: { roleId: 'closer', fte: 0.5 },
      label: 'Change the FTE of Account executive',
      expect: (after) => expect(roleIn(after, 'closer').fte).toBe(0.5),
    },
  },
  refuses: {
    nothing: { args: { roleId: 'closer', fte: 0 }, ...refused },
    'less than nothing': { args: { roleId: 'closer', fte: -0.5 }, ...refused },
    'more than one job': { args: { roleId: 'closer', fte: 1.01 }, ...refused },
    'no number': {
      args: { roleId: 'closer', fte: Number.NaN },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “FTE” does not fit.',
    },
    'a role that is gone': {
      args: { roleId: 'gone', fte: 1 },
      code: 'not-found',
      says: 'Nothing was changed: that role is no longer on the chart.',
    },
  },
  leaves: { 'for the same FTE': { args: { roleId: 'closer', fte: 1 } } },
  merges: {
    together: [
      { roleId: 'closer', fte: 0.9 },
      { roleId: 'closer', fte: 0.8 },
    ],
    apart: [
      { roleId: 'closer', fte: 0.9 },
      { roleId: 'leads', fte: 0.9 },
    ],
  },
})
