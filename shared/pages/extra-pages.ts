// The pages behind the chart, in the order in which a board reads them.
import type { ChartLook } from './chart-drawing.ts'
import type { Draft } from './draft.ts'

/** Those that are asked for and have anything to say. */
export function extraPages(_look: ChartLook): readonly Draft[] {
  return []
}
