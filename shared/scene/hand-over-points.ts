// Points of lanes into the next one: the work goes on there.
import { LANE, POD } from '../layout/measures.ts'
import type { Colour, Shape } from './scene.ts'

/** The belt moves on: a point from each station into the next, strong where the hand-over is written. */
export function arrowToNext(x: number, y: number, fill: Colour): Shape {
  return {
    kind: 'line',
    points: [
      { x: x - 1, y: y - 11 },
      { x: x + LANE.gap, y },
      { x: x - 1, y: y + 11 },
    ],
    fill,
  }
}

/** As on the belt, but smaller: the hand-over to the next cell is written. */
export function pointToNext(x: number, y: number, fill: Colour): Shape {
  return {
    kind: 'line',
    points: [
      { x: x - 1, y: y - 6 },
      { x: x + POD.cellGap, y },
      { x: x - 1, y: y + 6 },
    ],
    fill,
  }
}
