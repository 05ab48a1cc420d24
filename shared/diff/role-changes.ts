// Which roles are new or gone, what is different about the others, and which stand elsewhere.

import type { Document, Role, RoleStage } from '../document/schema.ts'
import { addTo } from '../grouped.ts'
import { isSame } from '../is-same.ts'
import { type Lane, laneKey, laneOf } from '../org/lanes.ts'
import type { Change, RoleField } from './change.ts'
import { comparison, isEqual, isSameList, isSameText } from './comparison.ts'
import { type Matched, matched } from './matched.ts'
import { movedAmong } from './moved.ts'

const role = comparison<Role, RoleField>(
  {
    title: isEqual,
    personId: isEqual,
    stages: hasSameParts,
    podId: isEqual,
    managerId: isEqual,
    fte: isEqual,
    ramp: isEqual,
    startDate: isEqual,
    openSince: isEqual,
    backups: isSameList,
    quota: isEqual,
    sharedQuota: isEqual,
    accounts: isEqual,
    annualCost: isEqual,
    market: isSameText,
    supportKind: isEqual,
    duties: isSameList,
    notes: isSameText,
    formerPlaces: isSame,
  },
  ['id'],
)

const part = comparison<RoleStage, keyof RoleStage>({ stage: isEqual, share: isEqual }, [])

/** Role by role. */
export function roleChanges(before: Document, after: Document): readonly Change[] {
  const found = matched(before.roles, after.roles, ({ id }) => id)
  return [
    ...found.removed.map((each) => ({ kind: 'role-removed', role: each }) as const),
    ...found.added.map((each) => ({ kind: 'role-added', role: each }) as const),
    ...found.kept.flatMap((each) => changesOf(each.before, each.after)),
    ...orderChanges(found, before, after),
  ]
}

function changesOf(before: Role, after: Role): readonly Change[] {
  if (before === after) return []
  const keys = [...role.unknownKeys(before, after), ...unknownInParts(before.stages, after.stages)]
  return [
    ...role
      .changes(before, after)
      .map((change) => ({ kind: 'role', before, after, ...change }) as const),
    ...(keys.length > 0 ? [{ kind: 'unknown', in: 'role', role: after, keys } as const] : []),
  ]
}

function hasSameParts(was: readonly RoleStage[], is: readonly RoleStage[]): boolean {
  return (
    was.length === is.length &&
    was.every(({ stage, share }, at) => stage === is[at]?.stage && share === is[at]?.share)
  )
}

/** Of parts that stand in the same place. */
function unknownInParts(
  before: readonly RoleStage[],
  after: readonly RoleStage[],
): readonly string[] {
  if (before === after) return []
  const keys = before.flatMap((each, at) => part.unknownKeys(each, after[at] ?? each))
  return [...new Set(keys)]
}

interface Stay {
  readonly role: Role
  readonly at: number
}

/** Roles that stand elsewhere in the lane in which they stood before. */
function orderChanges(
  { kept }: Matched<Role>,
  before: Document,
  after: Document,
): readonly Change[] {
  const lanes = new Map<string, Lane>()
  const stays = new Map<string, Stay[]>()
  for (const { before: then, after: now, at } of kept) {
    const lane = laneOf(now, after)
    const key = laneKey(lane)
    if (key !== laneKey(laneOf(then, before))) continue
    lanes.set(key, lane)
    addTo(stays, key, { role: now, at })
  }
  return [...lanes].flatMap(([key, lane]) => {
    const moved = movedAmong(stays.get(key) ?? []).map((stay) => stay.role)
    return moved.length > 0 ? [{ kind: 'role-order', lane, moved } as const] : []
  })
}
