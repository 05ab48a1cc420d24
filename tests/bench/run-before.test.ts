// The run before is read from its own page.
import { expect, test } from 'vitest'
import { page, type Results } from './report.ts'
import { ratiosOn, rowName } from './run-before.ts'

const results = (ours: number, before = ''): Results => ({
  code: { atStart: [], later: [] },
  comparisons: [
    {
      work: 'load',
      roles: 1_000,
      ours,
      unit: 'ms',
      reference: { name: 'best peer', value: 10 },
      goal: 2,
    },
  ],
  peers: [],
  before: ratiosOn(before),
})

test('a page says the ratios of this run, and beside them those of the page before', () => {
  const first = page(results(15), {}, 'npm run bench')
  expect(ratiosOn(first)).toEqual(new Map([[rowName('load', 1_000), '1.50']]))
  const second = page(results(30), {}, 'npm run bench')
  expect(second).toContain('| 3.00 |  | ≤ 2 | **no** |')
  expect(page(results(30, first), {}, 'npm run bench')).toContain('| 3.00 | 1.50 | ≤ 2 | **no** |')
})
