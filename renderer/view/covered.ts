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
  const { domNode, height } = canvas.store.getState()
  const around = domNode?.getBoundingClientRect()
  if (!domNode || !around) return height
  const tops = [...domNode.querySelectorAll('.react-flow__panel')].flatMap((panel) => {
    const { x, y, width, height } = panel.getBoundingClientRect()
    const over = { x: x - around.x, y: y - around.y, width, height }
    const isBelow = over.y > around.height / 2
    return isBelow && height > 0 && touches(over, box) ? over.y : []
  })
  return Math.min(height, ...tops)
}

/** Does something lie over any of this part of the chart? In px at 100 %. */
export function isCovered(canvas: CanvasView, { x, y, width, height }: Box): boolean {
  const { domNode, transform } = canvas.store.getState()
  if (!domNode) return false
  const [left, top, zoom] = transform
  const around = domNode.getBoundingClientRect()
  const box = {
    x: around.left + left + x * zoom,
    y: around.top + top + y * zoom,
    width: width * zoom,
    height: height * zoom,
  }
  return [...domNode.querySelectorAll('.react-flow__panel')].some((panel) => {
    const over = panel.getBoundingClientRect()
    return over.height > 0 && touches(over, box)
  })
}
