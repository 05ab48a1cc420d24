// change-roles: the same things of several roles in one step.
import { expect } from 'vitest'
import { documentSchema } from '../../../../shared/document/schema.ts'
import { editTester, roleIn, smallOrganisation } from '../../../helpers/edit-tester.ts'

const switched = documentSchema().parse({
  name: 'Switched',
  roles: [
    {
      id: 'a',
      title: 'A',
      stages: [{ stage: 'qualification' }, { stage: 'closing', share: 0.5, note: 'kept' }],
      formerPlaces: { conveyor: { stages: [{ stage: 'closing' }], podId: null } },
    },
    { id: 'b', title: 'B', backups: ['gone'] },
  ],
})

const full = documentSchema().parse({
  name: 'Full',
  people: [{ id: 'ann', name: 'Ann' }],
  roles: [{ id: 'a', title: 'A', backups: Array.from({ length: 100 }, (_, at) => `p${at}`) }],
})

const ids = ['closer', 'leads', 'accounts']

editTester('change-roles', {
  does: {
    'figures, day and market of all of them, and of nobody else': {
      args: {
        roleIds: ids,
        changes: { fte: 0.5, ramp: 40, quota: 100, startDate: '2026-03-31', market: 'Alps' },
      },
      label: 'Change 3 roles',
      expect(after, before) {
        for (const id of ids)
          expect(roleIn(after, id)).toEqual({
            ...roleIn(before, id),
            fte: 0.5,
            ramp: 40,
            quota: 100,
            startDate: '2026-03-31',
            market: 'Alps',
          })
        expect(roleIn(after, 'head')).toBe(roleIn(before, 'head'))
      },
    },
    'null into nothing': {
      args: { roleIds: ids, changes: { quota: null } },
      label: 'Set the quota of 3 roles',
      expect: (after) => expect(roleIn(after, 'closer')).not.toHaveProperty('quota'),
    },
    'the stage where the cards stand; further ones stay': {
      args: { roleIds: ['closer', 'leads'], changes: { stage: 'qualification' } },
      label: 'Set the stage of 2 roles',
      expect(after) {
        expect(roleIn(after, 'closer').stages).toEqual([
          { stage: 'qualification' },
          { stage: 'support' },
        ])
        expect(roleIn(after, 'leads').stages).toEqual([{ stage: 'qualification' }])
      },
    },
    'a further stage into the first, as it was noted; where it stood before is forgotten': {
      on: switched,
      args: { roleIds: ['a', 'b'], changes: { stage: 'closing' } },
      label: 'Set the stage of 2 roles',
      expect(after) {
        expect(roleIn(after, 'a').stages).toEqual([{ stage: 'closing', share: 0.5, note: 'kept' }])
        expect(roleIn(after, 'a')).not.toHaveProperty('formerPlaces')
        expect(roleIn(after, 'b').stages).toEqual([{ stage: 'closing' }])
      },
    },
    'holders into none; the people stay': {
      args: { roleIds: ['head', 'closer'], changes: { personId: null } },
      label: 'Make 2 roles vacant',
      expect(after, before) {
        expect(after.roles.map(({ personId }) => personId).slice(0, 2)).toEqual([null, null])
        expect(after.people).toBe(before.people)
      },
    },
    'one more backup of each, once': {
      args: {
        roleIds: ['closer', 'leads'],
        changes: { backup: { personId: 'ann', isNamed: true } },
      },
      label: 'Make Ann a backup of 2 roles',
      expect(after) {
        expect(roleIn(after, 'closer').backups).toEqual(['ann'])
        expect(roleIn(after, 'leads').backups).toEqual(['ben', 'ann'])
      },
    },
    'one backup fewer, also one who left the chart': {
      on: switched,
      args: {
        roleIds: ['a', 'b'],
        changes: { backup: { personId: 'gone', isNamed: false } },
      },
      label: 'Remove person from the backups of 2 roles',
      expect: (after) => expect(roleIn(after, 'b').backups).toEqual([]),
    },
  },
  refuses: {
    'roles of which one is gone': {
      args: { roleIds: ['leads', 'gone'], changes: { fte: 1 } },
      code: 'not-found',
      says: 'Nothing was changed: that role is no longer on the chart.',
    },
    'more than full time': {
      args: { roleIds: ids, changes: { fte: 2 } },
      code: 'not-possible',
      says: 'FTE goes from just above 0 to 1 (a full-time job); the old value was kept.',
    },
    'a negative quota': {
      args: { roleIds: ids, changes: { quota: -1 } },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “quota” must be 0 or more.',
    },
    'a holder as the backup': {
      args: { roleIds: ids, changes: { backup: { personId: 'ben', isNamed: true } } },
      code: 'not-possible',
      says: 'Nobody can be their own backup; the backups were kept as they were.',
    },
    'a backup who is gone': {
      args: { roleIds: ids, changes: { backup: { personId: 'gone', isNamed: true } } },
      code: 'not-found',
      says: 'Nothing was changed: that person is no longer on the chart.',
    },
    'more backups than a file may hold': {
      on: full,
      args: { roleIds: ['a'], changes: { backup: { personId: 'ann', isNamed: true } } },
      code: 'not-possible',
      says: 'Nothing was changed: a role can have 100 backups at most.',
    },
  },
  leaves: {
    'for what they have already': {
      on: smallOrganisation,
      args: { roleIds: ['closer'], changes: { stage: 'closing', fte: 1, quota: 300_000 } },
    },
    'without anything to change': { args: { roleIds: ids, changes: {} } },
    'for a backup whom none of them has': {
      args: { roleIds: ['head'], changes: { backup: { personId: 'ben', isNamed: false } } },
    },
  },
})
