// set-currency: what the chart's amounts are counted in.
import { expect } from 'vitest'
import { documentSchema } from '../../../../shared/document/schema.ts'
import { editTester } from '../../../helpers/edit-tester.ts'

const swiss = documentSchema().parse({ name: 'Swiss', currency: 'CHF', company: { target: 5 } })

editTester('set-currency', {
  does: {
    'the currency, and no amount': {
      on: swiss,
      args: { currency: ' EUR ' },
      label: 'Change the currency',
      expect: (after, before) => expect(after).toEqual({ ...before, currency: 'EUR' }),
    },
    'an empty text into none': {
      on: swiss,
      args: { currency: ' ' },
      label: 'Change the currency',
      expect: (after) => expect(after).not.toHaveProperty('currency'),
    },
  },
  refuses: {
    'more than a currency is called': {
      args: { currency: 'Euros of 2026' },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “currency” can be 8 characters long at most.',
    },
  },
  leaves: {
    'for the same currency': { on: swiss, args: { currency: 'CHF' } },
  },
  merges: { together: [{ currency: 'E' }, { currency: 'EU' }] },
})
