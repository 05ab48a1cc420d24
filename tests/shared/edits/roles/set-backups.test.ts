// set-backups: who can step in for a role's holder.
import { expect } from 'vitest'
import { LIMITS } from '../../../../shared/document/limits.ts'
import { editTester, roleIn } from '../../../helpers/edit-tester.ts'

editTester('set-backups', {
  does: {
    'the backups, each once and in order': {
      args: { roleId: 'closer', backups: ['agency', 'ann', 'agency'] },
      label: 'Change the backups of Account executive',
      expect: (after) => expect(roleIn(after, 'closer').backups).toEqual(['agency', 'ann']),
    },
    'backups into none': {
      args: { roleId: 'closer', backups: [] },
      label: 'Change the backups of Account executive',
      expect: (after) => expect(roleIn(after, 'closer').backups).toEqual([]),
    },
  },
  refuses: {
    'the holder as their own backup': {
      args: { roleId: 'closer', backups: ['ann', 'ben'] },
      code: 'not-possible',
      says: 'Nobody can be their own backup; the backups were kept as they were.',
    },
    'a person who is gone': {
      args: { roleId: 'closer', backups: ['gone'] },
      code: 'not-found',
      says: 'Nothing was changed: that person is no longer on the chart.',
    },
    'a role that is gone': {
      args: { roleId: 'gone', backups: [] },
      code: 'not-found',
      says: 'Nothing was changed: that role is no longer on the chart.',
    },
    'more than a file may hold': {
      args: { roleId: 'closer', backups: Array(LIMITS.backups + 1).fill('ann') },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “backups” can have 100 entries at most.',
    },
  },
  leaves: { 'for the same backups': { args: { roleId: 'closer', backups: ['ann', 'ann'] } } },
})
