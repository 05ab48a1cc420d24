// What is laid over the chart when somebody asks for money: the cost of every lane.
import { laneKey, lanesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import type { LaneOverlay, SceneOverlay } from '../scene/overlay.ts'
import { costOfLane, isOfRoles } from './costs.ts'
import { sayCostInShort } from './say-cost.ts'

/** Lanes without roles say nothing; everything keeps its colours. */
export function costOverlay(org: Org): SceneOverlay {
  const lanes = lanesOf(org.document).map((lane): readonly [string, LaneOverlay] => {
    const cost = costOfLane(org, lane)
    return [laneKey(lane), { look: 'plain', note: isOfRoles(cost) ? sayCostInShort(cost) : '' }]
  })
  return { lanes: new Map(lanes), cards: new Map() }
}
