// The growth path: where a team stands, and the warning just before each border.
import { describe, expect, test } from 'vitest'
import { growthPathAt, sayHeads } from '../../../shared/advisor/growth-path.ts'

describe('the growth path', () => {
  test.each([
    [0, '1'],
    [1, '1'],
    [2, '2 to 3'],
    [3, '2 to 3'],
    [4, '4 to 15'],
    [15, '4 to 15'],
    [16, '16 to 29'],
    [29, '16 to 29'],
    [30, '30 or more'],
    [1e308, '30 or more'],
  ])('%d people stand at %s', (heads, step) => {
    const { now } = growthPathAt(heads)
    expect(now && sayHeads(now)).toBe(step)
  })

  test('ends with pods, and begins nowhere while the size is not known', () => {
    expect(growthPathAt(30).next).toBeNull()
    expect(growthPathAt(null)).toMatchObject({ now: null, next: null, warning: null })
  })

  test('warns at 3, 7 and 15, and only there', () => {
    const warned = Array.from({ length: 40 }, (_, heads) => heads).filter(
      (heads) => growthPathAt(heads).warning !== null,
    )
    expect(warned).toEqual([3, 7, 15])
  })

  test('leaves no size out', () => {
    const { steps } = growthPathAt(null)
    steps.forEach((step, at) => {
      expect(steps[at + 1]?.least ?? null).toBe(step.most === null ? null : step.most + 1)
    })
  })
})
