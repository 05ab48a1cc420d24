// Arithmetic of boxes.
import { expect, test } from 'vitest'
import { boxAround, contains, encloses, touches } from '../../../shared/layout/boxes.ts'

const box = { x: 10, y: 20, width: 30, height: 40 }

test.each([
  [{ x: 10, y: 20 }, true],
  [{ x: 40, y: 60 }, true],
  [{ x: 9.9, y: 30 }, false],
  [{ x: 20, y: 60.1 }, false],
])('%j inside: %s', (point, isInside) => {
  expect(contains(box, point)).toBe(isInside)
})

test.each([
  [{ x: 0, y: 0, width: 10, height: 20 }, true],
  [{ x: 40, y: 60, width: 5, height: 5 }, true],
  [{ x: 20, y: 30, width: 1, height: 1 }, true],
  [{ x: 0, y: 0, width: 9, height: 99 }, false],
  [{ x: 0, y: 61, width: 99, height: 9 }, false],
])('%j touches: %s', (other, isTouching) => {
  expect(touches(box, other)).toBe(isTouching)
  expect(touches(other, box)).toBe(isTouching)
})

test('enclosing is more than touching', () => {
  expect(encloses(box, { x: 12, y: 22, width: 5, height: 5 })).toBe(true)
  expect(encloses(box, { x: 12, y: 22, width: 50, height: 5 })).toBe(false)
})

test('around several, one, none', () => {
  expect(boxAround([box, { x: 0, y: 70, width: 5, height: 5 }])).toEqual({
    x: 0,
    y: 20,
    width: 40,
    height: 55,
  })
  expect(boxAround([box])).toEqual(box)
  expect(boxAround([])).toBeNull()
})
