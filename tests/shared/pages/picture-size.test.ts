// How large a picture of pixels can be.
import { expect, it } from 'vitest'
import { largestScale, pixelsAt } from '../../../shared/pages/picture-size.ts'

it('no side is longer than viewers take, and all of it fits into two gigabytes', () => {
  expect(largestScale({ width: 32_767, height: 100 })).toBe(1)
  expect(largestScale({ width: 8_191.75, height: 100 })).toBe(4)
  const square = { width: 20_000, height: 20_000 }
  const scale = largestScale(square)
  expect(scale).toBeCloseTo(Math.sqrt(2 ** 29) / 20_000)
  const { width, height } = pixelsAt(square, scale)
  expect(width * height * 4).toBeLessThan(2 ** 31 + 200_000)
})

it('a broken pixel is a whole one', () => {
  expect(pixelsAt({ width: 100.2, height: 50 }, 2)).toEqual({ width: 201, height: 100 })
})
