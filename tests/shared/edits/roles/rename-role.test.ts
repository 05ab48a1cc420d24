// rename-role: another title for a role.
import { expect } from 'vitest'
import { LIMITS } from '../../../../shared/document/limits.ts'
import { editTester, roleIn } from '../../../helpers/edit-tester.ts'

editTester('rename-role', {
  does: {
    'the title, without blanks around it': {
      args: { roleId: 'leads', title: '  SDR ' },
      label: 'Rename Lead researcher',
      expect(after, before) {
        expect(roleIn(after, 'leads')).toEqual({ ...roleIn(before, 'leads'), title: 'SDR' })
        expect(roleIn(after, 'closer')).toBe(roleIn(before, 'closer'))
      },
    },
  },
  refuses: {
    'a blank title': {
      args: { roleId: 'leads', title: '  ' },
      code: 'not-possible',
      says: 'A role needs a title; the old one was kept.',
    },
    'a title in which nothing can be seen': {
      args: { roleId: 'leads', title: '\u2800\u200d' },
      code: 'not-possible',
      says: 'A role needs a title; the old one was kept.',
    },
    'a role that is gone': {
      args: { roleId: 'gone', title: 'SDR' },
      code: 'not-found',
      says: 'Nothing was changed: that role is no longer on the chart.',
    },
    'a title that no file may hold': {
      args: { roleId: 'leads', title: 'x'.repeat(LIMITS.shortText + 1) },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “title” can be 500 characters long at most.',
    },
  },
  leaves: { 'for the same title': { args: { roleId: 'leads', title: 'Lead researcher ' } } },
  merges: {
    together: [
      { roleId: 'leads', title: 'S' },
      { roleId: 'leads', title: 'SD' },
    ],
    apart: [
      { roleId: 'leads', title: 'S' },
      { roleId: 'closer', title: 'S' },
    ],
  },
})
