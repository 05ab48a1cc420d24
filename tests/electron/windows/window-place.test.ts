// Where new windows appear: inside the display, large enough, never exactly on another.
import { describe, expect, it } from 'vitest'
import { placeFor, withinReach } from '../../../electron/windows/window-place.ts'
import { MIN_SIZE } from '../../../electron/windows/window-sizes.ts'

const area = { x: 0, y: 30, width: 1920, height: 1050 }
const remembered = { x: 100, y: 120, width: 1200, height: 800, isMaximised: false }

describe('placeFor', () => {
  it('centres the very first window', () => {
    expect(placeFor(null, area, [])).toEqual({
      x: 240,
      y: 105,
      width: 1440,
      height: 900,
      isMaximised: false,
    })
  })

  it('returns to where the last one was', () => {
    expect(placeFor({ ...remembered, isMaximised: true }, area, [])).toEqual({
      ...remembered,
      isMaximised: true,
    })
  })

  it('comes back from a display that has gone', () => {
    expect(placeFor({ ...remembered, x: 4_000, y: -900 }, area, [])).toMatchObject({
      x: 720,
      y: 30,
    })
  })

  it('shrinks to a small display, but not below what the panels need', () => {
    const small = { x: 0, y: 0, width: 1280, height: 500 }
    expect(placeFor(null, small, [])).toMatchObject({
      x: 0,
      y: 0,
      width: 1280,
      height: MIN_SIZE.height,
    })
  })

  it('brings a full screen back', () => {
    expect(placeFor({ ...remembered, isFullScreen: true }, area, [])).toMatchObject({
      isFullScreen: true,
    })
  })

  it('covers no title of twenty windows, although the display ends below', () => {
    const large = { ...remembered, width: 1500, height: 950 }
    const corners: { x: number; y: number }[] = []
    for (let count = 0; count < 20; count++) corners.push(placeFor(large, area, corners))
    const first = corners.slice(0, 5).map(({ x, y }) => `${x} ${y}`)
    expect(new Set(first).size).toBe(5)
    for (const { x, y } of corners) {
      expect(x).toBeLessThanOrEqual(area.width - large.width)
      expect(y).toBeLessThanOrEqual(area.y + area.height - large.height)
    }
  })

  it('steps aside for windows that are open, also for one that is nearly there', () => {
    expect(placeFor(remembered, area, [{ x: 105, y: 118 }])).toMatchObject({ x: 128, y: 148 })
    const others = [remembered, { x: 128, y: 148 }]
    expect(placeFor(remembered, area, others)).toMatchObject({ x: 156, y: 176 })
  })
})

describe('withinReach', () => {
  it('leaves what a desktop can have', () => {
    expect(withinReach({ ...remembered, x: -3_840 })).toEqual({ ...remembered, x: -3_840 })
  })

  it('brings back what the system could not even be asked about', () => {
    const far = { x: 2 ** 40, y: Number.NEGATIVE_INFINITY, width: Number.NaN, height: 0.2 }
    expect(withinReach({ ...far, isMaximised: true })).toEqual({
      x: 32_767,
      y: -32_767,
      width: 1,
      height: 1,
      isMaximised: true,
    })
  })
})
