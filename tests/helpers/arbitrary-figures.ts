// Random figures of red flags for property tests; some of them cannot be.
import fc from 'fast-check'

const figure = fc.oneof(
  fc.integer({ min: -1, max: 120 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
)

/** `isNew`: with an id of its own instead of that of another figure. */
export const arbitraryFigure = fc
  .tuple(
    fc.record({ id: fc.uuid(), isNew: fc.boolean() }),
    fc.constantFrom('2026-03-31', '2026-06-30', '2026-02-30'),
    fc.oneof(
      fc.record({ flag: fc.constant('customer-attrition' as const), percentPerYear: figure }),
      fc.record({ flag: fc.constant('quota' as const), made: figure, eligible: figure }),
      fc.record({ flag: fc.constant('market-share' as const), percent: figure }),
    ),
  )
  .map(([which, date, figures]) => ({ ...which, date, ...figures }))
