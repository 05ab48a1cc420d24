// A chart without a structure: all roles in one tidy area, in the document's order.
import { laneKey } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { lanesSideBySide, planLanes, stretched } from './blocks.ts'
import type { Layout, LayoutRoom } from './layout.ts'
import { MARGIN, PAGE_SHAPE } from './measures.ts'

/** The fewest columns, so that even a small chart is about as wide as a page. */
const MIN_COLUMNS = 4

/** The layout before a structure is chosen. */
export function unstructuredLayout(org: Org, { dropAreas, shape }: LayoutRoom): Layout {
  const lane = { kind: 'all' } as const
  const roleIds = org.document.roles.map(({ id }) => id)
  const contents = [{ lane, roleIds, minColumns: MIN_COLUMNS }]
  const needed = planLanes(contents, { dropAreas, shape: shape ?? PAGE_SHAPE, otherHeight: 0 })
  const plan = dropAreas && shape ? stretched(needed, needed.height, shape) : needed
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
