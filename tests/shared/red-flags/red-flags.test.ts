// The six red flags: their history, their state, and figures that cannot be.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Document, kpiSchema } from '../../../shared/document/schema.ts'
import { flagsUp, problemIn, redFlagsOf } from '../../../shared/red-flags/red-flags.ts'
import { limitsOf } from '../../../shared/thresholds/limits.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { buildDocument, type KpiNote } from '../../helpers/build-document.ts'

function documentWith(...kpis: readonly KpiNote[]): Document {
  return buildDocument({ roles: [], kpis })
}

function readingOf(flag: string, document: Document) {
  const reading = redFlagsOf(document, limitsOf(document)).find((each) => each.flag === flag)
  if (!reading) throw new Error(`There is no flag ${flag}`)
  return reading
}

const wins = (date: string, percent: number, of = 'all'): KpiNote => ({
  flag: 'win-rate',
  date,
  percent,
  of,
})

describe('the history of a flag', () => {
  it('is told from the oldest figure to the latest, whatever their order in the file', () => {
    const document = documentWith(
      wins('2026-03-31', 30),
      wins('2025-12-31', 40),
      wins('2026-01-31', 35),
    )
    const { latest, trend, entries } = readingOf('win-rate', document)
    expect(trend.map(({ value }) => value)).toEqual([40, 35, 30])
    expect(entries).toHaveLength(3)
    expect(latest?.date).toBe('2026-03-31')
  })

  it('takes the later of two of one day', () => {
    const document = documentWith(wins('2026-03-31', 30), wins('2026-03-31', 10))
    expect(readingOf('win-rate', document).latest).toMatchObject({ percent: 10 })
  })

  it('compares only what counts the same thing', () => {
    const document = documentWith(wins('2025-12-31', 60, 'proposed'), wins('2026-03-31', 30))
    expect(readingOf('win-rate', document)).toMatchObject({
      state: 'fine',
      line: 20,
      trend: [{ date: '2026-03-31', value: 30 }],
    })
  })

  it('turns counts into percent', () => {
    const document = documentWith({ flag: 'quota', date: '2026-03-31', made: 3, eligible: 4 })
    expect(readingOf('quota', document).trend).toEqual([{ date: '2026-03-31', value: 75 }])
  })
})

describe('the state of a flag', () => {
  const states = (...kpis: readonly KpiNote[]) =>
    redFlagsOf(documentWith(...kpis), limitsOf(documentWith())).map(({ state }) => state)

  it('of a chart without figures', () => {
    expect(new Set(states())).toEqual(new Set(['no-figure']))
  })

  it('of each kind', () => {
    const date = '2026-03-31'
    expect(
      states(
        { flag: 'customer-attrition', date, percentPerYear: 20 },
        wins(date, 30),
        { flag: 'rep-turnover', date, leavers: 2, averageHeads: 3 },
        { flag: 'launches', date, failed: 1, launches: 3 },
      ),
    ).toEqual(['red-flag', 'fine', 'too-small', 'no-figure', 'no-figure', 'watch'])
  })

  it('follows the thresholds of the chart', () => {
    const document: Document = {
      ...documentWith(wins('2026-03-31', 30)),
      settings: { thresholds: { 'win-rate-all': 31 } },
    }
    expect(flagsUp(document, limitsOf(document)).map(({ flag }) => flag)).toEqual(['win-rate'])
  })
})

it('judges whatever a file may hold', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      for (const { trend, line, state } of redFlagsOf(document, limitsOf(document))) {
        expect([...trend.map(({ value }) => value), line ?? 0]).not.toContain(Number.NaN)
        expect(state === 'no-figure').toBe(trend.length === 0)
      }
    }),
  )
})

describe('a figure that cannot be', () => {
  const problem = (figures: object) =>
    problemIn(kpiSchema().parse({ id: 'x', date: '2026-03-31', ...figures }))

  it.each([
    [{ flag: 'customer-attrition', percentPerYear: -1 }, 'A percentage goes from 0 to 100.'],
    [{ flag: 'win-rate', percent: 101, of: 'all' }, 'A percentage goes from 0 to 100.'],
    [{ flag: 'market-share', percent: 100.1 }, 'A percentage goes from 0 to 100.'],
    [
      { flag: 'rep-turnover', leavers: 1, averageHeads: 0 },
      'The average number of sellers has to be above 0; half ones are fine.',
    ],
    [
      { flag: 'rep-turnover', leavers: 1.5, averageHeads: 4 },
      'Please write whole numbers, such as 3.',
    ],
    [
      { flag: 'quota', made: 0, eligible: 0 },
      'At least one seller needs a quota that could be made.',
    ],
    [{ flag: 'quota', made: 4, eligible: 3 }, 'More sellers made their quota than had one.'],
    [{ flag: 'quota', made: 1.5, eligible: 3 }, 'Please write whole numbers, such as 3.'],
    [
      { flag: 'launches', failed: 0, launches: 0 },
      'Leave it out until there is a launch to look back at.',
    ],
    [{ flag: 'launches', failed: 3, launches: 2 }, 'More launches failed than there were.'],
    [
      { flag: 'launches', failed: 1, launches: 2, lastTwoFailed: true },
      'If the last two failed, at least two have to be counted.',
    ],
    [{ flag: 'launches', failed: -1, launches: 2 }, 'Please write whole numbers, such as 3.'],
  ])('%o', (figures, sentence) => {
    expect(problem(figures)).toBe(sentence)
  })

  it.each([
    { flag: 'customer-attrition', percentPerYear: 0 },
    { flag: 'win-rate', percent: 100, of: 'qualified' },
    { flag: 'rep-turnover', leavers: 9, averageHeads: 4.5 },
    { flag: 'quota', made: 3, eligible: 3 },
    { flag: 'market-share', percent: 0.2 },
    { flag: 'launches', failed: 2, launches: 2, lastTwoFailed: true },
  ])('but %o can', (figures) => {
    expect(problem(figures)).toBeNull()
  })
})
