// set-company: facts about the company.
import { expect } from 'vitest'
import { editTester } from '../../../helpers/edit-tester.ts'

editTester('set-company', {
  does: {
    'what is named, and nothing else': {
      args: { facts: { target: 1_300_000, growth: 'scaling', segments: ['Retail', 'Banks'] } },
      label: 'Change the company facts',
      expect: (after) =>
        expect(after.company).toEqual({
          customers: 10,
          needs: ['transparency'],
          target: 1_300_000,
          growth: 'scaling',
          segments: ['Retail', 'Banks'],
        }),
    },
    'null into nothing': {
      args: { facts: { customers: null } },
      label: 'Change the company facts',
      expect: (after) => expect(after.company).toEqual({ needs: ['transparency'] }),
    },
  },
  refuses: {
    'a value that does not fit': {
      args: { facts: { customers: 'many' } },
      code: 'invalid-arguments',
      says: 'Nothing was changed: customers cannot have that value.',
    },
    'all facts where one does not fit': {
      args: { facts: { target: 5, needs: ['transparency', 'luck'] } },
      code: 'invalid-arguments',
      says: 'Nothing was changed: needs.1 cannot have that value.',
    },
  },
  leaves: {
    'for the same values': { args: { facts: { customers: 10, needs: ['transparency'] } } },
    'for clearing what is not there': { args: { facts: { target: null, offer: '' } } },
  },
  merges: {
    together: [{ facts: { target: 1 } }, { facts: { target: 12 } }],
    apart: [{ facts: { target: 1 } }, { facts: { dealSize: 1 } }],
  },
})
