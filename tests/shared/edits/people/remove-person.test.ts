// remove-person: a person leaves the chart, their roles stay.
import { expect } from 'vitest'
import { documentSchema } from '../../../../shared/document/schema.ts'
import { editTester, roleIn } from '../../../helpers/edit-tester.ts'

const muted = documentSchema().parse({
  name: 'Muted',
  people: [{ id: 'ann', name: 'Ann' }],
  settings: { muted: [{ rule: 'DQ-02', subject: 'ann', reason: 'Two jobs for a month' }] },
})

editTester('remove-person', {
  does: {
    'held roles into vacant ones, and takes the person out of all backups': {
      args: { personId: 'ben' },
      label: 'Remove Ben',
      expect(after, before) {
        expect(after.people.map(({ id }) => id)).toEqual(['ann', 'agency'])
        expect(roleIn(after, 'closer').personId).toBeNull()
        expect(roleIn(after, 'leads').backups).toEqual([])
        expect(roleIn(after, 'accounts')).toBe(roleIn(before, 'accounts'))
        expect(after.settings).toBe(before.settings)
      },
    },
    'mutings about the person into none': {
      on: muted,
      args: { personId: 'ann' },
      label: 'Remove Ann',
      expect: (after) => expect(after.settings).toEqual({}),
    },
  },
  refuses: {
    'a person who is gone': {
      args: { personId: 'gone' },
      code: 'not-found',
      says: 'Nothing was changed: that person is no longer on the chart.',
    },
  },
})
