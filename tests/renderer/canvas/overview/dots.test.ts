// The dots of the ground: never too close, one at the origin, round where that can be seen.
import { expect, test } from 'vitest'
import {
  firstDot,
  gridAt,
  paintDots,
  paintGround,
} from '../../../../renderer/canvas/overview/dots.ts'
import type { Viewport } from '../../../../renderer/view/closeness.ts'

interface Painted {
  readonly squares: { readonly x: number; readonly y: number }[]
  readonly circles: { readonly x: number; readonly y: number }[]
}

/** A context that notes the middle of whatever is filled. */
function recorder() {
  const [squares, circles]: [Painted['squares'], Painted['circles']] = [[], []]
  const context = {
    fillStyle: '',
    fillRect: (x: number, y: number, width: number, height: number) =>
      squares.push({ x: x + width / 2, y: y + height / 2 }),
    beginPath: () => undefined,
    arc: (x: number, y: number) => circles.push({ x, y }),
    fill: () => undefined,
  }
  return { squares, circles, context }
}

function groundOf(viewport: Viewport): Painted['squares'] {
  const { squares, context } = recorder()
  paintGround(context, viewport, '#dddddd')
  return squares
}

function painted(width: number, height: number, gap: number, size: number): Painted {
  const { squares, circles, context } = recorder()
  paintDots(context, { from: { x: 0, y: 0 }, width, height, gap, size, colour: '#dddddd' })
  return { squares, circles }
}

test.each([0.25, 0.3, 0.5, 0.7, 0.71, 1, 3])('dots at zoom %s are far enough apart', (zoom) => {
  const { gap, size } = gridAt(zoom) ?? { gap: 0, size: 0 }
  expect(gap).toBeGreaterThanOrEqual(17)
  // Every dot is one of those at 100 %, and as large beside its gap.
  expect(Math.log2(gap / (24 * zoom)) % 1).toBeCloseTo(0)
  expect(size / gap).toBeCloseTo(1.4 / 24)
})

test('the overview has no dots', () => {
  expect(gridAt(0.24)).toBeNull()
  expect(groundOf({ transform: [0, 0, 0.24], width: 100, height: 100 })).toEqual([])
})

test.each([
  { origin: 5, gap: 24, from: -19 },
  { origin: 48, gap: 24, from: 0 },
  { origin: -5, gap: 24, from: -5 },
  { origin: 5.4, gap: 20, from: -15 },
])('with the origin at $origin and dots $gap apart the first is at $from', (given) => {
  expect(firstDot(given.origin, given.gap)).toBe(given.from)
})

test('the ground of a viewport reaches from edge to edge, with a dot at the origin of the chart', () => {
  expect(groundOf({ transform: [30, 10, 1], width: 40, height: 30 })).toEqual([
    { x: -18, y: -14 },
    { x: 6, y: -14 },
    { x: 30, y: -14 },
    { x: -18, y: 10 },
    { x: 6, y: 10 },
    { x: 30, y: 10 },
  ])
})

test('there is a dot at the origin and at each gap from it', () => {
  expect(painted(50, 30, 24, 1.4).squares).toEqual([
    { x: 0, y: 0 },
    { x: 24, y: 0 },
    { x: 48, y: 0 },
    { x: 0, y: 24 },
    { x: 24, y: 24 },
    { x: 48, y: 24 },
  ])
})

test('large dots are round', () => {
  const { squares, circles } = painted(50, 30, 48, 2.8)
  expect(squares).toEqual([])
  expect(circles).toEqual([
    { x: 0, y: 0 },
    { x: 48, y: 0 },
  ])
})
