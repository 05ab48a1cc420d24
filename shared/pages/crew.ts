// Who works in each lane, as a board reads it: "2 people · 1 open role".
import type { PlacedLane } from '../layout/layout.ts'
import { coverOfJob } from '../org/jobs.ts'
import { stagesOfLane } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import type { LaneOverlay, SceneOverlay } from '../scene/overlay.ts'
import { type ShownPart, sayPeople } from '../scene/shown-part.ts'
import { counted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'

/** Written in the headers of the lanes; every lane keeps its look. */
export function crewOf(
  org: Org,
  lanes: readonly PlacedLane[],
  part: ShownPart | null,
): SceneOverlay {
  return {
    lanes: new Map(
      lanes
        .filter(({ lane }) => lane.kind === 'stage' || lane.kind === 'team')
        .map((placed): [string, LaneOverlay] => [
          placed.key,
          { look: 'plain', note: sayCrew(org, placed, part) },
        ]),
    ),
    cards: new Map(),
  }
}

/** Everybody who does the work, wherever their card stands; open are the roles that stand here. */
function sayCrew(org: Org, { lane, roleIds }: PlacedLane, part: ShownPart | null): Words {
  const people = coverOfJob(org, { stages: stagesOfLane(lane) }, null)
  const open = roleIds.filter((id) => {
    const role = org.role(id)
    return role !== undefined && org.holderOf(role) === null
  }).length
  const crew = people.length === 0 ? 'nobody' : sayPeople(people, part)
  return open === 0 ? words`${crew}` : words`${crew} · ${counted(open, 'open role', 'open roles')}`
}
