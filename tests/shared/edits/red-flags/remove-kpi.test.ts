// remove-kpi: one entry of a red flag goes.
import { expect } from 'vitest'
import { documentSchema } from '../../../../shared/document/schema.ts'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'

const withFigures = documentSchema().parse({
  ...smallOrganisation,
  kpis: [
    { id: 's1', date: '2026-03-31', flag: 'market-share', percent: 5 },
    { id: 's2', date: '2026-06-30', flag: 'market-share', percent: 6 },
  ],
})

editTester('remove-kpi', {
  does: {
    'one of two figures': {
      on: withFigures,
      args: { kpiId: 's1' },
      label: 'Delete market share of 31 Mar 2026',
      expect: (after) => expect(after.kpis.map(({ id }) => id)).toEqual(['s2']),
    },
  },
  refuses: {
    'a figure that is gone': {
      on: withFigures,
      args: { kpiId: 's3' },
      code: 'not-found',
      says: 'Nothing was changed: that figure is no longer on the chart.',
    },
  },
})
