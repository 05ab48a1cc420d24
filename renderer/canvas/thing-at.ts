// What stands at a point of the chart, for its context menu.
import { contains } from '../../shared/layout/boxes.ts'
import type { Layout, Point } from '../../shared/layout/layout.ts'
import type { Thing } from '../actions/context-menus/thing.ts'
import { shownView } from '../view/shown-view.ts'

/** The innermost: a card before its lane, a lane before its pod; the ground where nothing stands. */
export function thingAt(layout: Layout, point: Point): Thing {
  const card = shownView().hit(layout, point)
  if (card) return { kind: 'card', roleId: card.roleId }
  const lane = layout.lanes.find(({ box }) => contains(box, point))
  if (lane) return { kind: 'lane', lane: lane.lane }
  const pod = layout.pods.find(({ box }) => contains(box, point))
  return pod?.podId ? { kind: 'pod', podId: pod.podId } : { kind: 'ground' }
}
