// set-kpi: the figure of a red flag for a day.
import { expect } from 'vitest'
import { LIMITS } from '../../../../shared/document/limits.ts'
import { type Document, documentSchema } from '../../../../shared/document/schema.ts'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'

const wins = { id: 'w', date: '2026-03-31', flag: 'win-rate', percent: 30, of: 'all' } as const
const share = { id: 's', date: '2026-03-31', flag: 'market-share', percent: 5 } as const
const lost = {
  id: 'l',
  date: '2026-03-31',
  flag: 'customer-attrition',
  percentPerYear: 9,
  customers: 'enterprise',
  colour: 'from a newer program',
} as const

const withFigures: Document = documentSchema().parse({
  ...smallOrganisation,
  kpis: [wins, share, lost],
})

const full: Document = {
  ...withFigures,
  kpis: Array.from({ length: LIMITS.kpis }, () => withFigures.kpis[1]).flatMap((kpi) => kpi ?? []),
}

editTester('set-kpi', {
  does: {
    'the first figure of a chart': {
      args: { entry: wins },
      label: 'Enter win rate',
      expect: (after) => expect(after.kpis).toEqual([wins]),
    },
    'a newer figure, leaving the others alone': {
      on: withFigures,
      args: { entry: { ...wins, id: 'w2', date: '2026-06-30' } },
      label: 'Enter win rate',
      expect: (after, before) => {
        expect(after.kpis.map(({ id }) => id)).toEqual(['w', 's', 'l', 'w2'])
        expect(after.kpis[1]).toBe(before.kpis[1])
        expect(after.roles).toBe(before.roles)
      },
    },
    'a figure in its place': {
      on: withFigures,
      args: { entry: { ...share, percent: 6 } },
      label: 'Change market share',
      expect: (after) => expect(after.kpis[1]).toEqual({ ...share, percent: 6 }),
    },
    'a figure of the same flag and day, by a new one': {
      on: withFigures,
      args: { entry: { ...wins, id: 'w2', percent: 31 } },
      label: 'Enter win rate',
      expect: (after) => expect(after.kpis[0]).toEqual({ ...wins, id: 'w2', percent: 31 }),
    },
    'the day of a figure, onto that of another': {
      on: {
        ...withFigures,
        kpis: documentSchema().parse({
          ...withFigures,
          kpis: [wins, share, { ...wins, id: 'w2', date: '2026-06-30' }],
        }).kpis,
      },
      args: { entry: { ...wins, date: '2026-06-30' } },
      label: 'Change win rate',
      expect: (after) => expect(after.kpis).toEqual([{ ...wins, date: '2026-06-30' }, share]),
    },
    'a field into none, keeping what is handed on': {
      on: withFigures,
      args: { entry: { ...lost, customers: undefined } },
      label: 'Change customer attrition',
      expect: (after) => expect(after.kpis[2]).toHaveProperty('colour'),
    },
  },
  refuses: {
    'a day that is none': {
      args: { entry: { ...wins, date: '2026-02-30' } },
      code: 'not-possible',
      says: 'Nothing was entered: there is no day 2026-02-30.',
    },
    'what is no date': {
      args: { entry: { ...wins, date: 'yesterday' } },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “date” must be a date like 2026-03-31.',
    },
    'more than all of a market': {
      args: { entry: { ...share, percent: 101 } },
      code: 'not-possible',
      says: 'A percentage goes from 0 to 100.',
    },
    'one too many': {
      on: full,
      args: { entry: wins },
      code: 'not-possible',
      says: 'Nothing was added: a chart can hold 10,000 figures at most.',
    },
  },
  leaves: {
    'for the same figure': { on: withFigures, args: { entry: share } },
    'for the same figure with something unknown': { on: withFigures, args: { entry: lost } },
    'for the same figure with keys that are words of the language': {
      on: documentSchema().parse({ ...withFigures, kpis: [{ ...share, toString: {} }] }),
      args: { entry: { ...share, toString: {}, constructor: undefined } },
    },
  },
})
