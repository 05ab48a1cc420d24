// How far a view goes so that what is looked at stays in a smaller canvas.
import { expect, test } from 'vitest'
import { wayIntoSight } from '../../../renderer/view/keep-seen.ts'

const ROOM = { width: 800, height: 400 }
const wayOf = (x: number, y: number, height = 60) =>
  wayIntoSight({ x, y, width: 200, height }, ROOM)

test('what lies in the room stays where it is, at its very edge as well', () => {
  expect(wayOf(0, 0)).toEqual({ x: 0, y: 0 })
  expect(wayOf(600, 340)).toEqual({ x: 0, y: 0 })
})

test('what is out of it comes back by as much, and a little beside the edge', () => {
  expect(wayOf(100, 350)).toEqual({ x: 0, y: -18 })
  expect(wayOf(700, 390)).toEqual({ x: -108, y: -58 })
})

test('what is too large shows its beginning', () => {
  expect(wayOf(100, 100, 500)).toEqual({ x: 0, y: -92 })
  expect(wayOf(100, 4, 500)).toEqual({ x: 0, y: 0 })
})
