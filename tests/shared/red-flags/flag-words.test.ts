// Figures and lines of red flags in words.
import { expect, it } from 'vitest'
import { kpiSchema } from '../../../shared/document/schema.ts'
import { exactly } from '../../../shared/red-flags/figures.ts'
import { sayFigure, sayLine } from '../../../shared/red-flags/flag-words.ts'
import { percentage } from '../../../shared/words/figures.ts'
import { words } from '../../../shared/words/phrase.ts'
import { english } from '../../helpers/english.ts'

it.each([
  [{ flag: 'customer-attrition', percentPerYear: 12.5 }, '12.5% of customers a year'],
  [
    { flag: 'customer-attrition', percentPerYear: 8, customers: 'enterprise' },
    '8% of large customers a year',
  ],
  [{ flag: 'win-rate', percent: 27, of: 'proposed' }, '27% of deals with an offer won'],
  [{ flag: 'rep-turnover', leavers: 1, averageHeads: 4.5 }, '1 of 4.5 sellers left'],
  [{ flag: 'quota', made: 5, eligible: 6 }, '5 of 6 sellers made their quota'],
  [{ flag: 'market-share', percent: 3.666 }, '3.67% of the market'],
  [{ flag: 'launches', failed: 0, launches: 2 }, '0 of 2 launches failed'],
])('%o is said as “%s”', (figures, said) => {
  const entry = kpiSchema().parse({ id: 'x', date: '2026-03-31', ...figures })
  const { figure, meaning } = sayFigure(entry)
  expect(english.write(words`${figure} ${meaning}`)).toBe(said)
})

it('says on which side of its line a flag is up', () => {
  const line = (reading: Parameters<typeof sayLine>[0]) => english.write(sayLine(reading))
  expect(line({ flag: 'customer-attrition', line: 15 })).toBe('Red flag above 15%')
  expect(line({ flag: 'quota', line: 200 / 3 })).toBe('Red flag below 66.7%')
  expect(line({ flag: 'market-share', line: null })).toBe('Compared with your own past')
})

it('keeps numbers that are too large to round', () => {
  expect(english.write(percentage(1e308))).toBe('1E308%')
  expect(exactly(-1e308)).toBe(-1e308)
  expect(exactly(5.3 - 4.3)).toBe(1)
})
