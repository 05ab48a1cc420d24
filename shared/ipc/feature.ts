// What one feature brings to the border between window and Electron side: its calls and its events.
import type { z } from 'zod'

/** What a call is given, as a list, and what it answers. */
export interface CallShape {
  readonly args: () => z.ZodType
  readonly result: () => z.ZodType
  /** A whole chart is among its arguments, so that they may be as long as a file. */
  readonly hasChart?: true
}

/** What an event tells a page. */
export type EventShape = () => z.ZodType

/**
 * A feature's calls and events by their names on the border. Shapes are functions, since making
 * schemas takes longer than drawing a first chart: none is made before it is needed.
 */
export function defineFeature<
  const Calls extends Readonly<Record<string, CallShape>>,
  const Events extends Readonly<Record<string, EventShape>>,
>(feature: { readonly calls: Calls; readonly events: Events }): typeof feature {
  return feature
}
