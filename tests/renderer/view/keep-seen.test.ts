// How far a view goes so that what is looked at stays in a smaller canvas.
import { expect, test } from 'vitest'
import type { CanvasView } from '../../../renderer/view/canvas-view.ts'
import { forgetLeftView, keepSeen, wayIntoSight } from '../../../renderer/view/keep-seen.ts'

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

test('in a canvas that gets smaller and larger the view is never further away than it has to be', () => {
  let view = { x: 10, y: 20, zoom: 1 }
  const size = { width: 800, height: 600, domNode: null }
  const flow = {
    getViewport: () => view,
    setViewport: (next: typeof view) => {
      view = next
    },
  }
  const canvas = { flow, store: { getState: () => size } } as unknown as CanvasView
  const box = { x: 500, y: 500, width: 100, height: 50 }
  const resized = (width: number, height: number) => {
    Object.assign(size, { width, height })
    keepSeen(canvas, () => [box])
    return [view.x, view.y]
  }
  forgetLeftView(canvas)
  expect(resized(800, 400)).toEqual([10, -158])
  expect(resized(400, 300)).toEqual([-208, -258])
  // The dock is gone, what stands beside the chart is not.
  expect(resized(400, 600)).toEqual([-208, 20])
  // Somebody moves the view: that is where it goes on.
  view = { x: -100, y: 30, zoom: 1 }
  expect(resized(400, 500)).toEqual([-208, -58])
  expect(resized(800, 600)).toEqual([-100, 30])
})
