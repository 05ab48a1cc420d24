// Where a point of the window lies on the chart, and how the chart moves below it.
import type { Viewport as FlowViewport } from '@xyflow/react'
import type { Box, Point } from '../../shared/layout/layout.ts'
import { currentCanvas } from './canvas-view.ts'
import { boxInView } from './closeness.ts'

/** The point of the chart at a point of the window, in px at 100 %; also where nothing is drawn. */
export function chartPointAt(at: Point): Point {
  return currentCanvas()?.flow.screenToFlowPosition(at) ?? at
}

/** Is the chart what one points at there? What lies over it (zoom bar, mini map, messages) is not. */
export function isOnChart({ x, y }: Point): boolean {
  const element = document.elementFromPoint(x, y)
  return element?.closest('.react-flow, .react-flow__panel')?.matches('.react-flow') ?? false
}

/** The place of the chart in the window; null while there is none. */
export function chartFrame(): Box | null {
  return currentCanvas()?.store.getState().domNode?.getBoundingClientRect() ?? null
}

/** The part of the chart that is seen, in px at 100 %. */
export function seenOfChart(): Box | null {
  const canvas = currentCanvas()
  return canvas && boxInView(canvas.store.getState())
}

/** Moves the chart below the pointer, in px of the screen. */
export function moveChartBy({ x, y }: Point): void {
  const canvas = currentCanvas()
  if (!canvas) return
  const now = canvas.flow.getViewport()
  void canvas.flow.setViewport({ ...now, x: now.x + x, y: now.y + y })
}

/** Calls back whenever the view has moved; returns the way to stop. */
export function watchView(moved: () => void): () => void {
  return (
    currentCanvas()?.store.subscribe(({ transform }, before) => {
      if (transform !== before.transform) moved()
    }) ?? (() => undefined)
  )
}

/** The way back to the view as it is now. */
export function rememberView(): () => void {
  const before: FlowViewport | undefined = currentCanvas()?.flow.getViewport()
  return () => {
    if (before) void currentCanvas()?.flow.setViewport(before)
  }
}
