// What people call a lane.
import { STAGE_NAMES } from '../document/vocabulary.ts'
import { podName } from '../names/called.ts'
import { isolated } from '../names/isolated.ts'
import { type Lane, TEAM_NAMES } from './lanes.ts'
import type { Org } from './org.ts'

/** The lane's name on the chart, such as "Closing", "Sales team" or "Closing of North". */
export function laneName(org: Org, lane: Lane): string {
  switch (lane.kind) {
    case 'stage':
      return STAGE_NAMES[lane.stage]
    case 'team':
      return TEAM_NAMES[lane.team]
    case 'pod': {
      const pod = lane.podId === null ? undefined : org.pod(lane.podId)
      return `${STAGE_NAMES[lane.stage]} of ${pod ? isolated(podName(pod)) : 'no pod'}`
    }
    case 'leadership':
    case 'support':
      return STAGE_NAMES[lane.kind]
    case 'unplaced':
      return 'Not placed yet'
    case 'all':
      return 'All roles'
  }
}
