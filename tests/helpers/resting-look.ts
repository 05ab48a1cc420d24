// How a chart looks while nothing happens to it: nothing selected, held or open.
import type { Look } from '../../renderer/canvas/to-flow.ts'

export const RESTING: Look = {
  selected: new Set(),
  held: new Map(),
  slots: [],
  lines: [],
  tabStop: null,
  way: 'everything',
}
