// Fixes that add as many vacant roles as it takes, counted by the capacity model; none where it takes many.
import { type Belt, beltOf, type Capacity } from '../capacity/capacity-of.ts'
import { type StageSet, setOf } from '../capacity/stage-set.ts'
import { withMore } from '../capacity/time-groups.ts'
import { addRolesFix } from './fix-parts.ts'
import { filledBelt } from './flow-places.ts'
import type { Fix, FixContext } from './rule.ts'

/** More hires at once are a plan, not a quick fix. */
export const MOST_HIRES = 5

/**
 * Roles for the finding's first stage, so many that it is over once they and all other open roles are
 * filled; the belt that the finding is about is found by its pod.
 */
export function hireUntil(
  context: FixContext,
  capacity: Capacity | null,
  isOver: (belt: Belt) => boolean,
): readonly Fix[] {
  const { stages, pods } = context.finding.subjects
  const belt = capacity?.belts.find(({ scope }) => scope?.id === pods[0])
  const stage = stages[0]
  if (!capacity || !belt || stage === undefined || stage === 'leadership' || stage === 'support')
    return []
  const { scope, input } = filledBelt(capacity, belt) ?? belt
  const alone = setOf(stage)
  const set: StageSet = (alone & input.sellersDo) === 0 ? alone : input.sellersDo
  for (let count = 1; count <= MOST_HIRES; count++) {
    const more = beltOf(scope, { ...input, groups: withMore(input.groups, set, count) })
    if (!isOver(more)) continue
    const wish = { stage, podId: scope?.id ?? null }
    return addRolesFix(
      context,
      Array.from({ length: count }, () => wish),
    )
  }
  return []
}
