// The picture of a trend: inside its frame, in order, with time at its true distances.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TREND_SIZE, trendShape } from '../../../shared/red-flags/trend-shape.ts'

const { width, height, margin } = TREND_SIZE

describe('a trend', () => {
  it('goes from left to right, and up where the figure rises', () => {
    const { dots, line } = trendShape(
      [
        { date: '2026-01-01', value: 10 },
        { date: '2026-02-01', value: 15 },
        { date: '2026-04-11', value: 20 },
      ],
      20,
    )
    expect(dots[0]).toMatchObject({ x: margin, y: height - margin, isLatest: false })
    expect(dots[1]?.x).toBeLessThan(width / 2)
    expect(dots[2]).toMatchObject({ x: width - margin, y: margin, isLatest: true })
    expect(line).toBe(margin)
  })

  it('of one figure stands in the middle', () => {
    const { dots, line } = trendShape([{ date: '2026-01-01', value: 10 }], null)
    expect(dots).toMatchObject([{ x: width / 2, y: height / 2 }])
    expect(line).toBeNull()
  })

  it('shows the latest figures of many', () => {
    const many = Array.from({ length: 40 }, (_, value) => ({
      date: `20${value + 10}-01-01`,
      value,
    }))
    expect(trendShape(many, 0).dots).toHaveLength(12)
  })
})

it('stays in its frame whatever a file holds', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(-Number.MAX_VALUE, Number.MAX_VALUE, 0),
  )
  const date = fc.constantFrom('2026-01-01', '2026-02-31', '0000-99-99', '9999-12-31')
  const trend = fc.array(fc.record({ date, value }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(trend, fc.option(value), (points, line) => {
      const shape = trendShape(points, line)
      const ys = [...shape.dots.map(({ y }) => y), shape.line ?? margin]
      for (const y of ys) expect(y >= 0 && y <= height).toBe(true)
      for (const { x } of shape.dots) expect(x >= 0 && x <= width).toBe(true)
    }),
  )
})
