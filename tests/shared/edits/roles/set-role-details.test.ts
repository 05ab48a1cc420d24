// set-role-details: a role's further fields.
import { expect } from 'vitest'
import { documentSchema } from '../../../../shared/document/schema.ts'
import { editTester, roleIn } from '../../../helpers/edit-tester.ts'

const noted = documentSchema().parse({
  name: 'Notes',
  roles: [{ id: 'noted', title: 'Noted', notes: 'x' }],
})

editTester('set-role-details', {
  does: {
    'what is named, and nothing else': {
      args: {
        roleId: 'accounts',
        changes: {
          ramp: 50,
          startDate: '2026-03-01',
          accounts: 40,
          annualCost: 60_000,
          market: 'North',
          supportKind: 'operations',
          duties: ['manage-accounts', 'upsell'],
          notes: 'Part of the year',
        },
      },
      label: 'Change Account manager',
      expect: (after, before) =>
        expect(roleIn(after, 'accounts')).toEqual({
          ...roleIn(before, 'accounts'),
          ramp: 50,
          startDate: '2026-03-01',
          accounts: 40,
          annualCost: 60_000,
          market: 'North',
          supportKind: 'operations',
          duties: ['manage-accounts', 'upsell'],
          notes: 'Part of the year',
        }),
    },
    'null into nothing': {
      args: { roleId: 'closer', changes: { quota: null } },
      label: 'Change Account executive',
      expect: (after) => expect(roleIn(after, 'closer')).not.toHaveProperty('quota'),
    },
    'a quota that counts for others as well': {
      args: { roleId: 'closer', changes: { sharedQuota: true } },
      label: 'Change Account executive',
      expect: (after) => expect(roleIn(after, 'closer')).toMatchObject({ sharedQuota: true }),
    },
    'an emptied text into nothing': {
      on: noted,
      args: { roleId: 'noted', changes: { notes: '' } },
      label: 'Change Noted',
      expect: (after) => expect(roleIn(after, 'noted')).not.toHaveProperty('notes'),
    },
  },
  refuses: {
    'a ramp above 100 %': {
      args: { roleId: 'closer', changes: { ramp: 120 } },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “ramp” can be 100 at most.',
    },
    'a negative quota': {
      args: { roleId: 'closer', changes: { quota: -1 } },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “quota” must be 0 or more.',
    },
    'a date in words': {
      args: { roleId: 'closer', changes: { startDate: 'March' } },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “start date” must be a date like 2026-03-31.',
    },
    'a role that is gone': {
      args: { roleId: 'gone', changes: { ramp: 50 } },
      code: 'not-found',
      says: 'Nothing was changed: that role is no longer on the chart.',
    },
  },
  leaves: {
    'for the same values': { args: { roleId: 'closer', changes: { quota: 300_000, ramp: 100 } } },
    'for clearing what is not there': {
      args: { roleId: 'closer', changes: { notes: null, market: '', openSince: null } },
    },
    'for no changes': { args: { roleId: 'closer', changes: {} } },
  },
  merges: {
    together: [
      { roleId: 'closer', changes: { notes: 'A' } },
      { roleId: 'closer', changes: { notes: 'Ab' } },
    ],
    apart: [
      { roleId: 'closer', changes: { notes: 'A' } },
      { roleId: 'closer', changes: { market: 'A' } },
    ],
  },
})
