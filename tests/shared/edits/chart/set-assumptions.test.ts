// set-assumptions: the figures that the capacity model calculates with.
import { expect } from 'vitest'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'

const withFigures = { ...smallOrganisation, assumptions: { leadsPerMonth: 150, fromTheFuture: 1 } }

editTester('set-assumptions', {
  does: {
    'one figure': {
      args: { changes: { qualifiedToWon: 0.3 } },
      label: 'Change “Qualified deals that are won”',
      expect: (after) => expect(after.assumptions).toEqual({ qualifiedToWon: 0.3 }),
    },
    'several at once': {
      args: { changes: { maxOpenDeals: 15, cycleMonths: 3 } },
      label: 'Change the figures of the capacity',
      expect: (after) => expect(after.assumptions).toEqual({ maxOpenDeals: 15, cycleMonths: 3 }),
    },
    'one back to the usual figure, and nothing else': {
      on: withFigures,
      args: { changes: { leadsPerMonth: null } },
      label: 'Change “Leads that one lead person finds a month”',
      expect: (after) => expect(after.assumptions).toEqual({ fromTheFuture: 1 }),
    },
    'a figure at the end of its range': {
      args: { changes: { leadToQualified: 1 } },
      label: 'Change “Leads that turn out to be qualified”',
      expect: (after) => expect(after.assumptions).toEqual({ leadToQualified: 1 }),
    },
  },
  refuses: {
    'more than all': {
      args: { changes: { maxOpenDeals: 10, leadToQualified: 1.5 } },
      code: 'not-possible',
      says: '“Leads that turn out to be qualified” goes from 0 to 100%; the old figure was kept.',
    },
    'less than nothing': {
      args: { changes: { leadsPerMonth: -1 } },
      code: 'not-possible',
      says: '“Leads that one lead person finds a month” goes from 0 to 1,000,000; the old figure was kept.',
    },
    'a cycle of no time': {
      args: { changes: { cycleMonths: 0 } },
      code: 'not-possible',
      says: '“Months from qualified to signed” goes from 0.05 to 120; the old figure was kept.',
    },
  },
  leaves: {
    'for the same figure': { on: withFigures, args: { changes: { leadsPerMonth: 150 } } },
    'for clearing what is not set': { args: { changes: { cycleMonths: null } } },
  },
  merges: {
    together: [{ changes: { cycleMonths: 1 } }, { changes: { cycleMonths: 12 } }],
    apart: [{ changes: { cycleMonths: 1 } }, { changes: { fillMonths: 1 } }],
  },
})
