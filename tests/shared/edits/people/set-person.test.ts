// set-person: a person's name, external mark and notes.
import { expect } from 'vitest'
import { personId } from '../../../../shared/ids.ts'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'
import { SMALL_PHOTO } from '../../../helpers/small-photo.ts'

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
    'e-mail and staff number': {
      args: { personId: 'ann', changes: { email: ' ann@firm.example ', staffNumber: '0117' } },
      label: 'Change Ann',
      expect: (after) =>
        expect(after.people[0]).toEqual({
          id: 'ann',
          name: 'Ann',
          email: 'ann@firm.example',
          staffNumber: '0117',
        }),
    },
    'an e-mail that is nothing but blanks away': {
      on: {
        ...smallOrganisation,
        people: smallOrganisation.people.map((person) => ({ ...person, email: 'x@firm.example' })),
      },
      args: { personId: 'ann', changes: { email: ' ' } },
      label: 'Change Ann',
      expect: (after) => expect(after.people[0]).toEqual({ id: 'ann', name: 'Ann' }),
    },
    'a photo': {
      args: { personId: 'ann', changes: { photo: SMALL_PHOTO } },
      label: 'Change the photo of Ann',
      expect: (after) => expect(after.people[0]?.photo).toBe(SMALL_PHOTO),
    },
    'the photo away': {
      on: {
        ...smallOrganisation,
        people: smallOrganisation.people.map((person) => ({ ...person, photo: 'odd' })),
      },
      args: { personId: 'ann', changes: { photo: null } },
      label: 'Remove the photo of Ann',
      expect: (after) => expect(after.people[0]).toEqual({ id: 'ann', name: 'Ann' }),
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
    'what is no photo': {
      args: { personId: 'ann', changes: { photo: 'https://example.invalid/a.jpg' } },
      code: 'not-possible',
      says: 'Nothing was changed: that is no photo for a chart.',
    },
    'more photos than a chart can have': {
      on: {
        ...smallOrganisation,
        people: [
          { id: personId('ann'), name: 'Ann' },
          { id: personId('all'), name: 'All', photo: 'x'.repeat(28_000_000) },
        ],
      },
      args: { personId: 'ann', changes: { photo: SMALL_PHOTO } },
      code: 'not-possible',
      says: 'The photo was not taken: the photos of a chart can be 20 MB in all; remove some others first.',
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
