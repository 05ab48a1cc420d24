// When cards are elements and when they are painted, and how seldom that changes.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  boxInView,
  closenessAt,
  isSameCloseness,
  OVERVIEW,
  READABLE_ZOOM,
} from '../../../renderer/view/closeness.ts'
import { encloses } from '../../../shared/layout/boxes.ts'

function viewport(x: number, y: number, zoom: number, width = 900, height = 800) {
  return { transform: [x, y, zoom] as const, width, height }
}

test('readable cards are elements, smaller ones are painted', () => {
  expect(closenessAt(viewport(0, 0, 1)).way).toBe('near')
  expect(closenessAt(viewport(0, 0, READABLE_ZOOM)).way).toBe('near')
  expect(closenessAt(viewport(0, 0, READABLE_ZOOM - 0.01))).toBe(OVERVIEW)
})

test('on a very large screen they are painted earlier, before the first picture, too', () => {
  expect(closenessAt(viewport(0, 0, READABLE_ZOOM, 3840, 2160))).toBe(OVERVIEW)
  expect(closenessAt(viewport(0, 0, 1, 0, 0))).toBe(OVERVIEW)
})

test('the box of the elements holds what is seen and a margin', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      fc.double({ min: READABLE_ZOOM, max: 3, noNaN: true }),
      (x, y, zoom) => {
        const closeness = closenessAt(viewport(x, y, zoom, 800, 600))
        if (closeness.way !== 'near') throw new Error('not near')
        const seen = boxInView(viewport(x, y, zoom, 800, 600))
        const wide = { ...seen, x: seen.x - 99, y: seen.y - 99 }
        expect(encloses(closeness.box, seen)).toBe(true)
        expect(encloses(closeness.box, { ...wide, width: seen.width + 198 })).toBe(true)
      },
    ),
  )
})

test('panning a hundred pixels one by one changes it a few times only', () => {
  let changes = 0
  let before = closenessAt(viewport(0, 0, 1))
  for (let x = 1; x <= 100; x++) {
    const now = closenessAt(viewport(-x, 0, 1))
    if (!isSameCloseness(before, now)) changes += 1
    before = now
  }
  expect(changes).toBeLessThanOrEqual(2)
})
