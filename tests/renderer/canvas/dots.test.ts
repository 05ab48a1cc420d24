// The dots of the ground: never too close, one at the origin, round where that can be seen.
import { expect, test } from 'vitest'
import { gridAt, paintDots } from '../../../renderer/canvas/dots.ts'

interface Painted {
  readonly squares: { readonly x: number; readonly y: number }[]
  readonly circles: { readonly x: number; readonly y: number }[]
}

function painted(width: number, height: number, gap: number, size: number): Painted {
  const [squares, circles]: [Painted['squares'], Painted['circles']] = [[], []]
  const context = {
    fillStyle: '',
    fillRect: (x: number, y: number) => squares.push({ x: x + size / 2, y: y + size / 2 }),
    beginPath: () => undefined,
    arc: (x: number, y: number) => circles.push({ x, y }),
    fill: () => undefined,
  }
  paintDots(context, { width, height, gap, size, colour: '#dddddd' })
  return { squares, circles }
}

test.each([0.02, 0.25, 0.3, 0.5, 0.7, 0.71, 1, 3])(
  'dots at zoom %s are far enough apart',
  (zoom) => {
    const { gap, size } = gridAt(zoom)
    expect(gap).toBeGreaterThanOrEqual(17)
    // Every dot is one of those at 100 %, and as large beside its gap.
    expect(Math.log2(gap / (24 * zoom)) % 1).toBeCloseTo(0)
    expect(size / gap).toBeCloseTo(1.4 / 24)
  },
)

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
