// Points of lanes into the next one: the work goes on there.

import type { Point } from '../layout/layout.ts'
import { LANE, POD } from '../layout/measures.ts'
import type { Colour, Shape } from './scene.ts'

/** How far a point reaches into the next lane, and half its height. */
interface PointSize {
  readonly reach: number
  readonly half: number
}

/** From a station of the belt: strong where the hand-over is written. */
export const STATION_POINT: PointSize = { reach: LANE.gap, half: 11 }

/** From a cell of a pod, where the hand-over is written. */
export const CELL_POINT: PointSize = { reach: POD.cellGap, half: 6 }

/** The point begins on the right edge of the lane. */
export function pointToNext({ x, y }: Point, { reach, half }: PointSize, fill: Colour): Shape {
  return {
    kind: 'line',
    points: [
      { x: x - 1, y: y - half },
      { x: x + reach, y },
      { x: x - 1, y: y + half },
    ],
    fill,
  }
}
