// What thresholds are called where they stand alone.
import { expect, it } from 'vitest'
import { thresholdTitle } from '../../../shared/thresholds/threshold-title.ts'
import { THRESHOLDS } from '../../../shared/thresholds/thresholds.ts'

it('goes on from the title above', () => {
  expect(thresholdTitle('vacancy-days')).toBe('Days that a role may be vacant')
  expect(thresholdTitle('load-percent-most')).toBe(
    'Work that reaches a stage, in percent of what it can do, far too much',
  )
})

it('tells all thresholds apart', () => {
  const titles = Object.keys(THRESHOLDS).map(thresholdTitle)
  expect(titles.filter((title) => title?.startsWith('The same'))).toEqual([])
  expect(new Set(titles).size).toBe(titles.length)
})

it('knows no other ones', () => {
  expect(thresholdTitle('toString')).toBeNull()
})
