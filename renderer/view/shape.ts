// For which shape of the canvas the chart is laid out: that of the last time when all of it was shown.
import { create } from 'zustand'

interface Shape {
  /** Width against height, in steps; undefined: no canvas has been seen yet. */
  readonly shape: number | undefined
}

export const useShape = create<Shape>(() => ({ shape: undefined }))

/** Nearly the same canvases get the same layout: from one step to the next it is 5 per cent wider. */
const STEP = Math.log(1.05)

/** Lays the chart out for a canvas of this size, in px; sizes that are none are left aside. */
export function layOutFor({
  width,
  height,
}: {
  readonly width: number
  readonly height: number
}): void {
  if (!(width > 0 && height > 0)) return
  const steps = Math.round(Math.log(width / height) / STEP)
  const shape = Math.exp(steps * STEP)
  if (shape !== useShape.getState().shape) useShape.setState({ shape })
}
