// confirm-figures: what came from somebody's preferences holds for this chart.
import { expect } from 'vitest'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'

const BOTH = ['assumptions.cycleMonths', 'thresholds.cover-people'] as const

const marked = {
  ...smallOrganisation,
  assumptions: { cycleMonths: 3 },
  settings: { unconfirmed: BOTH },
}

editTester('confirm-figures', {
  does: {
    'one of two': {
      on: marked,
      args: { figures: ['assumptions.cycleMonths'] },
      label: 'Confirm a figure',
      expect(after) {
        expect(after.settings.unconfirmed).toEqual(['thresholds.cover-people'])
        expect(after.assumptions).toEqual({ cycleMonths: 3 })
      },
    },
    'the last ones': {
      on: marked,
      args: { figures: [...BOTH] },
      label: 'Confirm the figures',
      expect: (after) => expect(after.settings).not.toHaveProperty('unconfirmed'),
    },
  },
  refuses: {
    'no figure at all': {
      args: { figures: [] },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “figures” must not be empty.',
    },
  },
  leaves: { 'what nobody marked': { on: marked, args: { figures: ['assumptions.rampMonths'] } } },
})
