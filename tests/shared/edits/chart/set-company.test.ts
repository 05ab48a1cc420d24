// set-company: facts about the company.
import { expect } from 'vitest'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'

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
      says: 'Nothing was changed: “customers” does not fit.',
    },
    'a number below 0': {
      args: { facts: { dealSize: -1 } },
      code: 'not-possible',
      says: 'Nothing was changed: “one deal is worth” must be 0 or more.',
    },
    'all facts where one does not fit': {
      args: { facts: { target: 5, needs: ['transparency', 'luck'] } },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “needs” does not fit.',
    },
  },
  leaves: {
    'for the number below 0 that a file brought along': {
      on: { ...smallOrganisation, company: { customers: -3 } },
      args: { facts: { customers: -3 } },
    },
    'for the same values': { args: { facts: { customers: 10, needs: ['transparency'] } } },
    'for clearing what is not there': { args: { facts: { target: null, offer: '' } } },
  },
  merges: {
    together: [{ facts: { target: 1 } }, { facts: { target: 12 } }],
    apart: [{ facts: { target: 1 } }, { facts: { dealSize: 1 } }],
  },
})
