// A chart without a structure: all roles in one tidy area, in the document's order.
import { laneKey } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { lanesSideBySide, planLanes } from './blocks.ts'
import type { Layout } from './layout.ts'
import { MARGIN } from './measures.ts'

/** The fewest columns, so that even a small chart is about as wide as a page. */
const MIN_COLUMNS = 4

/** The layout before a structure is chosen. */
export function unstructuredLayout(org: Org, dropAreas: boolean): Layout {
  const lane = { kind: 'all' } as const
  const roleIds = org.document.roles.map(({ id }) => id)
  const plan = planLanes([{ lane, roleIds, minColumns: MIN_COLUMNS }], dropAreas)
  const area = lanesSideBySide(plan, { x: MARGIN, y: MARGIN })
  return {
    width: area.width + 2 * MARGIN,
    height: area.height + 2 * MARGIN,
    lanes: area.lanes.map((placed) => ({ ...placed, key: laneKey(lane) })),
    pods: [],
    cards: area.cards,
    lines: [],
  }
}
