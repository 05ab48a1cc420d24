// What lies over the chart (zoom bar, find bar): how much of its upper and lower edge it covers.
import { touches } from '../../shared/layout/boxes.ts'
import type { Box } from '../../shared/layout/layout.ts'
import type { CanvasView } from './canvas-view.ts'
import { type Covered, coveredBy } from './fit.ts'

/** For what is out of the way when all of the chart is in sight, as after a fit. */
export const GIVES_WAY = { 'data-gives-way': '' } as const

const OVER_CHART = '.react-flow__panel:not([data-gives-way])'

/** By everything that lies over the chart after a fit. */
export function coveredOf(canvas: CanvasView): Covered {
  const frame = canvas.store.getState().domNode
  if (!frame) return { top: 0, bottom: 0 }
  const things = [...frame.querySelectorAll(OVER_CHART)]
  return coveredBy(
    frame.getBoundingClientRect(),
    things.map((thing) => thing.getBoundingClientRect()),
  )
}

/** How high the canvas is above what lies over its lower half and over this, in px of the screen; else all of it. */
export function heightAbove(canvas: CanvasView, box: Box): number {
  const { height } = canvas.store.getState()
  const below = panelsOver(canvas).filter((over) => over.y > height / 2 && touches(over, box))
  return Math.min(height, ...below.map(({ y }) => y))
}

/** Does something lie over any of this part of the chart? In px at 100 %. */
export function isCovered(canvas: CanvasView, { x, y, width, height }: Box): boolean {
  const [left, top, zoom] = canvas.store.getState().transform
  const box = { x: left + x * zoom, y: top + y * zoom, width: width * zoom, height: height * zoom }
  return panelsOver(canvas).some((over) => touches(over, box))
}

/** All that is seen on the canvas, in px of the screen from its upper left corner. */
function panelsOver(canvas: CanvasView): readonly Box[] {
  const frame = canvas.store.getState().domNode
  if (!frame) return []
  const { left, top } = frame.getBoundingClientRect()
  return [...frame.querySelectorAll('.react-flow__panel')].flatMap((panel) => {
    const { x, y, width, height } = panel.getBoundingClientRect()
    return height > 0 ? [{ x: x - left, y: y - top, width, height }] : []
  })
}
