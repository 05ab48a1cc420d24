// Samples: their dates go with the calendar, their distances stay.
import { expect, it } from 'vitest'
import { freshlyDated } from '../../../shared/document/freshly-dated.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { buildDocument } from '../../helpers/build-document.ts'

const sample: Document = buildDocument({
  roles: [
    { id: 'a', openSince: '2026-06-01', startDate: '2025-01-15' },
    { id: 'b', person: 'Ben' },
  ],
  kpis: [
    { flag: 'market-share', date: '2026-03-31', percent: 5 },
    { flag: 'market-share', date: '2026-06-30', percent: 6 },
    { flag: 'market-share', date: '2026-02-31', percent: 6 },
  ],
})

it('moves all dates by as many months as have passed since the newest', () => {
  const moved = freshlyDated(sample, '2027-03-15')
  expect(moved.kpis.map(({ date }) => date)).toEqual(['2026-11-30', '2027-02-28', '2026-02-31'])
  expect(moved.roles[0]).toMatchObject({ openSince: '2027-02-01', startDate: '2025-09-15' })
  expect(moved.roles[1]).toEqual(sample.roles[1])
})

it('leaves a sample alone that is not a month old, is dated ahead, or has no dates', () => {
  expect(freshlyDated(sample, '2026-07-29')).toBe(sample)
  expect(freshlyDated(sample, '2020-01-01')).toBe(sample)
  const undated = buildDocument({ roles: [] })
  expect(freshlyDated(undated, '2030-01-01')).toBe(undated)
})
