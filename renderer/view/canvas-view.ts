// The canvas that is there, for all that moves its view or asks where on the chart something is.
import type { ReactFlowInstance, useStoreApi } from '@xyflow/react'

export interface CanvasView {
  readonly flow: Pick<
    ReactFlowInstance,
    | 'screenToFlowPosition'
    | 'getViewport'
    | 'getZoom'
    | 'setCenter'
    | 'setViewport'
    | 'zoomIn'
    | 'zoomOut'
    | 'zoomTo'
  >
  readonly store: ReturnType<typeof useStoreApi>
}

let canvas: CanvasView | null = null

/** The canvas announces itself when it is there, and null when it goes. */
export function setCanvas(view: CanvasView | null): void {
  canvas = view
}

/** null before the first picture, and in tests of what needs no canvas. */
export function currentCanvas(): CanvasView | null {
  return canvas
}
