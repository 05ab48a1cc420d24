// Who stands somewhere else after a switch, and who works differently: grouped, in plain sentences.
import type { Document, Role } from '../document/schema.ts'
import { STAGE_NAMES } from '../document/vocabulary.ts'
import type { RoleId } from '../ids.ts'
import { personName, podName, roleTitle } from '../names/called.ts'
import { laneName } from '../org/lane-name.ts'
import { laneOf } from '../org/lanes.ts'
import { type Org, orgOf } from '../org/org.ts'
import { chained, counted, shortlisted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import type { SellerKind } from './choices.ts'
import { sellerKindOf } from './sellers.ts'

/** Roles that go from one lane to the same other one. */
export interface Move {
  readonly from: string
  readonly to: string
  /** The pod they join for the work they did before; else null. */
  readonly joins: string | null
  readonly roleIds: readonly RoleId[]
  /** The people who hold them, or the titles of vacant ones. */
  readonly names: readonly Words[]
  /** How they sell from now on, where that is new; else null. */
  readonly sells: SellerKind | null
}

/** Names that a sentence lists before it counts the rest. */
const NAMES = 4

/** In the order of the chart; roles that stay in a lane of the same name are not named. */
export function movesOf(before: Document, after: Document): readonly Move[] {
  const [then, now] = [orgOf(before), orgOf(after)]
  const moves = new Map<string, Move & { roleIds: RoleId[]; names: Words[] }>()
  for (const [at, role] of before.roles.entries()) {
    const moved = after.roles[at]
    if (!moved) continue
    const from = laneName(then, laneOf(role, before))
    const lane = laneOf(moved, after)
    const to = laneName(now, lane)
    const kind = sellerKindOf(moved.stages)
    const sells = kind === sellerKindOf(role.stages) ? null : kind
    if (from === to && sells === null) continue
    const key = JSON.stringify([from, to, sells])
    const joins = lane.kind === 'pod' && STAGE_NAMES[lane.stage] === from ? lane.podId : null
    const joinedPod = joins && now.pod(joins)
    const move = moves.get(key) ?? {
      from,
      to,
      joins: joinedPod ? podName(joinedPod) : null,
      roleIds: [],
      names: [],
      sells,
    }
    move.roleIds.push(role.id)
    move.names.push(nameOf(then, role))
    moves.set(key, move)
  }
  return [...moves.values()]
}

/** Who holds it, or what is vacant. */
export function nameOf(org: Org, role: Role): Words {
  const holder = org.holderOf(role)
  return holder ? words`${personName(holder)}` : words`${roleTitle(role)} (vacant)`
}

/**
 * "Ana and Ben move from Closing to Sales team, and qualify and close from now on.", or, where the
 * work stays the same, "Ana and Ben join North for closing."
 */
export function sayMove({ from, to, joins, roleIds, names, sells }: Move): Words {
  const who = names.length > 2 * NAMES ? counted(roleIds.length, 'role', 'roles') : undefined
  const isOne = roleIds.length === 1
  const subject = who ?? shortlisted(names, NAMES)
  if (joins !== null && sells === null)
    return words`${subject} ${isOne ? 'joins' : 'join'} ${joins} for ${from.toLowerCase()}.`
  const moving = from === to ? [] : [words`${isOne ? 'moves' : 'move'} from ${from} to ${to}`]
  const work = sells === null ? [] : [words`${SAY_WORK[sells][isOne ? 'one' : 'many']} from now on`]
  return words`${subject} ${chained([...moving, ...work], ', and ')}.`
}

const SAY_WORK: Readonly<Record<SellerKind, { readonly one: string; readonly many: string }>> = {
  'full-cycle': { one: 'qualifies and closes', many: 'qualify and close' },
  qualifier: { one: 'only qualifies', many: 'only qualify' },
  closer: { one: 'only closes', many: 'only close' },
}
