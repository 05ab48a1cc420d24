// How fast the chart moves below a drag near its edges.
import { describe, expect, test } from 'vitest'
import { isWellInside, scrollSpeed } from '../../../../renderer/actions/gesture/auto-scroll.ts'

const frame = { x: 200, y: 50, width: 800, height: 600 }
/** At 100 %, in the middle of a chart that goes on in all directions. */
const seen = { x: 1000, y: 1000, width: 800, height: 600 }
const chart = { width: 3000, height: 3000 }
const speedAt = (x: number, y: number, over: Partial<Parameters<typeof scrollSpeed>[0]> = {}) =>
  scrollSpeed({ at: { x, y }, frame, seen, chart, ...over })

test('still in the middle, and outside', () => {
  expect(speedAt(600, 300)).toEqual({ x: 0, y: 0 })
  expect(speedAt(199, 300)).toEqual({ x: 0, y: 0 })
  expect(speedAt(600, 651)).toEqual({ x: 0, y: 0 })
})

test('towards what lies beyond the edge, faster the nearer', () => {
  expect(speedAt(220, 300)).toEqual({ x: 450, y: 0 })
  expect(speedAt(200, 300)).toEqual({ x: 900, y: 0 })
  expect(speedAt(990, 640)).toEqual({ x: -675, y: -675 })
  expect(speedAt(600, 60).y).toBeGreaterThan(0)
})

describe('not far beyond the ends of the chart', () => {
  test.each([
    ['left', 210, 300, { ...seen, x: -121 }, { ...seen, x: -119 }],
    ['right', 990, 300, { ...seen, x: 2321 }, { ...seen, x: 2319 }],
    ['top', 600, 60, { ...seen, y: -121 }, { ...seen, y: -119 }],
    ['bottom', 600, 640, { ...seen, y: 2521 }, { ...seen, y: 2519 }],
  ] as const)('%s', (_, x, y, end, nearlyEnd) => {
    expect(speedAt(x, y, { seen: end })).toEqual({ x: 0, y: 0 })
    expect(speedAt(x, y, { seen: nearlyEnd })).not.toEqual({ x: 0, y: 0 })
  })

  test('in px of the screen, at any zoom', () => {
    const small = { x: -230, y: 0, width: 1600, height: 1200 }
    expect(speedAt(210, 300, { seen: small }).x).toBeGreaterThan(0)
    expect(speedAt(210, 300, { seen: { ...small, x: -241 } }).x).toBe(0)
  })
})

test('well inside is 40 px from every edge', () => {
  expect(isWellInside({ x: 240, y: 90 }, frame)).toBe(true)
  expect(isWellInside({ x: 239, y: 300 }, frame)).toBe(false)
  expect(isWellInside({ x: 600, y: 611 }, frame)).toBe(false)
})
