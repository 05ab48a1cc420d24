// For which canvas the chart is laid out, and how its pods stood in it: that of the last time when all of it was shown.
import { create } from 'zustand'
import type { Document } from '../../shared/document/schema.ts'
import type { PodOrder } from '../../shared/layout/layout.ts'

export interface Shape {
  /** Width against height, in steps; undefined: no canvas has been seen yet. */
  readonly shape: number | undefined
  /** Another object whenever the chart is laid out anew. */
  readonly kept: Kept
}

/** Filled by the first drawing of pods; those after it are like it. */
interface Kept {
  first: { readonly document: Document; readonly order: PodOrder } | null
}

export const useShape = create<Shape>(() => ({ shape: undefined, kept: { first: null } }))

/** Nearly the same canvases get the same layout: from one step to the next it is 5 per cent wider. */
const STEP = Math.log(1.05)

/**
 * Lays the chart out for a canvas of this size, in px, whatever it looked like before; sizes that are none are left
 * aside.
 */
export function layOutFor(
  {
    width,
    height,
  }: {
    readonly width: number
    readonly height: number
  },
  document: Document,
): void {
  if (!(width > 0 && height > 0)) return
  const steps = Math.round(Math.log(width / height) / STEP)
  const shape = Math.exp(steps * STEP)
  const { shape: before, kept } = useShape.getState()
  const isFirst = kept.first === null || kept.first.document === document
  if (shape !== before || !isFirst) useShape.setState({ shape, kept: { first: null } })
}
