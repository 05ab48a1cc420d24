// What is laid over the chart: how good cover is everywhere, or what would be lost with somebody.
import type { Person } from '../document/schema.ts'
import type { RoleId } from '../ids.ts'
import { personName } from '../names/called.ts'
import { type Cover, coverOf, levelOf } from '../org/cover.ts'
import { laneKey, lanesOf } from '../org/lanes.ts'
import { type Org, orgOf } from '../org/org.ts'
import type { CardOverlay, LaneOverlay, SceneOverlay } from '../scene/overlay.ts'
import { shortlisted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import { type CoverLost, coverLost } from './cover-lost.ts'
import { type Leaver, leavingOf, withoutLeaver } from './leaving.ts'

/** Every lane of the belt in the colour of its cover; whoever does a job alone stands out. */
export function coverOverlay(org: Org): SceneOverlay {
  const covers = coverOf(org)
  const lanes = new Map<string, LaneOverlay>()
  for (const lane of lanesOf(org.document)) {
    // Roles of the belt that belong to no pod yet: nothing hangs on them.
    if (lane.kind === 'pod') lanes.set(laneKey(lane), { look: 'not-needed', note: '' })
  }
  for (const cover of covers) lanes.set(cover.key, { look: levelOf(cover), note: noteOf(cover) })
  const alone = covers.flatMap((cover) => rolesOfLone(org, cover, cover.people))
  return { lanes, cards: new Map(cardsOf(alone, { look: 'alone', note: 'no stand-in' })) }
}

/** The cards of who leaves, the lanes that would hang on one or nobody, and who would be alone. */
export function leavingOverlay(org: Org, who: Leaver): SceneOverlay {
  const lost = coverLost(org, orgOf(withoutLeaver(org, who))).filter(({ after }) => after <= 1)
  const leaving = leavingOf(org, who)?.roles.map(({ id }) => id) ?? []
  const alone = lost.flatMap(({ cover, left }) => rolesOfLone(org, cover, left))
  return {
    lanes: new Map(
      lost.map((each): [string, LaneOverlay] => [
        each.cover.key,
        { look: 'loses', note: leftOf(each) },
      ]),
    ),
    cards: new Map([
      ...cardsOf(alone, { look: 'alone', note: 'only one left' }),
      ...cardsOf(leaving, { look: 'leaves', note: 'leaves' }),
    ]),
  }
}

/** "2 → 1: only Priya Shah left", of a job that loses cover. */
export function leftOf({ before, after, left }: CoverLost): Words {
  const who = after === 0 ? 'nobody' : after === 1 ? words`only ${namesOf(left)}` : namesOf(left)
  return words`${before} → ${after}: ${who} left`
}

function noteOf(cover: Cover): Words {
  const { people } = cover
  switch (levelOf(cover)) {
    case 'not-needed':
      return 'not needed'
    case 'nobody':
      return 'cover 0: nobody'
    case 'one':
      return words`cover 1: only ${namesOf(people)}`
    case 'enough':
      return words`cover ${people.length}: ${namesOf(people)}`
  }
}

function namesOf(people: readonly Person[]): Words {
  return shortlisted(people.map(personName))
}

/** The roles in which somebody does the job alone; none where it is not one person. */
function rolesOfLone(
  org: Org,
  { job, scope }: Cover,
  [person, ...others]: readonly Person[],
): readonly RoleId[] {
  if (!person || others.length > 0) return []
  return job.stages
    .flatMap((stage) => org.rolesIn(stage, scope))
    .filter(({ personId }) => personId === person.id)
    .map(({ id }) => id)
}

function cardsOf(
  roles: readonly RoleId[],
  overlay: CardOverlay,
): readonly (readonly [RoleId, CardOverlay])[] {
  return roles.map((id) => [id, overlay])
}
