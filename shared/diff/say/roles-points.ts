// Sentences about roles that are new or gone: "Added 3 account executives to Closing".
import { personName, roleTitle } from '../../names/called.ts'
import { shortened } from '../../names/shortened.ts'
import { isBlank } from '../../names/unseen.ts'
import { laneName } from '../../org/lane-name.ts'
import { type Lane, laneKey, laneOf } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import { rolesInSentence, titleInSentence } from '../../org/role-templates.ts'
import { type Words, words } from '../../words/phrase.ts'
import type { RolesChange } from '../change.ts'
import { namedRole } from './named.ts'
import type { Point, Theme } from './point.ts'
import type { Telling } from './telling.ts'

const THEMES: Readonly<Record<RolesChange['kind'], Theme>> = {
  'role-added': {
    id: 'role-added',
    weight: 'roles',
    sum: ({ count, list }) => words`Added ${count}: ${list}`,
  },
  'role-removed': {
    id: 'role-removed',
    weight: 'roles',
    sum: ({ count, list }) => words`Removed ${count}: ${list}`,
  },
}

/** One point for a role; those of one title in one lane are said together. */
export function rolesPoint(change: RolesChange, { before, after }: Telling): Point {
  const { kind, role } = change
  const org = kind === 'role-added' ? after : before
  const lane = laneOf(role, org.document)
  const title = shortened(roleTitle(role))
  const done = kind === 'role-added' ? 'Added' : 'Removed'
  const place = kind === 'role-added' ? placeOf(org, lane, 'to') : placeOf(org, lane, 'from')
  return {
    theme: THEMES[kind],
    key: JSON.stringify([laneKey(lane), title]),
    named: () => namedRole(org, role),
    changes: [change],
    say: ({ size }) =>
      size === 1
        ? sayOne(change, org, place)
        : words`${done} ${rolesInSentence(title, size)}${place}`,
    wider: {
      key: laneKey(lane),
      say: ({ count, list }) => words`${done} ${count}${place}: ${list}`,
    },
  }
}

/** With whoever holds or held it. */
function sayOne({ kind, role }: RolesChange, org: Org, place: Words): Words {
  const holder = org.holderOf(role)
  const title = shortened(roleTitle(role))
  const thing = isBlank(role.title) ? title : rolesInSentence(title, 1)
  if (kind === 'role-removed') {
    const gone = words`Removed ${thing}${place}`
    return holder ? words`${gone}; ${shortened(personName(holder))} held it` : gone
  }
  if (!holder) return words`Added ${thing}${place}, vacant so far`
  const as = isBlank(role.title) ? '' : words` as ${titleInSentence(title)}`
  return words`Added ${shortened(personName(holder))}${as}${place}`
}

/** " to Closing"; nothing where there is only one lane, or none yet. */
function placeOf(org: Org, lane: Lane, way: 'to' | 'from'): Words {
  if (lane.kind === 'all') return ''
  if (lane.kind === 'unplaced') return way === 'to' ? ', not placed yet' : ''
  return words` ${way} ${laneName(org, lane)}`
}
