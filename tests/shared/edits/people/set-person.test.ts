// set-person: a person's name, external mark and notes.
import { expect } from 'vitest'
import { editTester } from '../../../helpers/edit-tester.ts'

editTester('set-person', {
  does: {
    'the name': {
      args: { personId: 'ben', changes: { name: ' Benedikt ' } },
      label: 'Rename Ben',
      expect(after, before) {
        expect(after.people[1]).toEqual({ id: 'ben', name: 'Benedikt' })
        expect(after.people[0]).toBe(before.people[0])
      },
    },
    'several things at once': {
      args: { personId: 'ann', changes: { external: true, notes: 'Until May' } },
      label: 'Change Ann',
      expect: (after) =>
        expect(after.people[0]).toEqual({
          id: 'ann',
          name: 'Ann',
          external: true,
          notes: 'Until May',
        }),
    },
    'how many people a firm has': {
      args: { personId: 'agency', changes: { headCount: 4 } },
      label: 'Change Agency',
      expect: (after) =>
        expect(after.people[2]).toEqual({
          id: 'agency',
          name: 'Agency',
          external: true,
          headCount: 4,
        }),
    },
    'an external person into one of the company, which the file does not mention': {
      args: { personId: 'agency', changes: { external: false } },
      label: 'Change Agency',
      expect: (after) => expect(after.people[2]).toEqual({ id: 'agency', name: 'Agency' }),
    },
  },
  refuses: {
    'a blank name': {
      args: { personId: 'ann', changes: { name: ' ' } },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “name” must not be empty.',
    },
    'a name in which nothing can be seen': {
      args: { personId: 'ann', changes: { name: '\u200b\u3164\n' } },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “name” must not be empty.',
    },
    'a firm of nobody': {
      args: { personId: 'agency', changes: { headCount: 0 } },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “people of the firm” must be 1 or more.',
    },
    'a person who is gone': {
      args: { personId: 'gone', changes: { name: 'Dee' } },
      code: 'not-found',
      says: 'Nothing was changed: that person is no longer on the chart.',
    },
  },
  leaves: {
    'for the same values': {
      args: { personId: 'ann', changes: { name: 'Ann', external: false, notes: null } },
    },
  },
  merges: {
    together: [
      { personId: 'ann', changes: { name: 'An' } },
      { personId: 'ann', changes: { name: 'Anna' } },
    ],
    apart: [
      { personId: 'ann', changes: { name: 'An' } },
      { personId: 'ann', changes: { notes: 'An' } },
    ],
  },
})
