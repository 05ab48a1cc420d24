// Fixes that add as many vacant roles as it takes, counted by the capacity model; none where it takes many.
import { type Belt, beltOf, type Capacity } from '../capacity/capacity-of.ts'
import { SELLING, type StageSet, setOf } from '../capacity/stage-set.ts'
import { timeFor, withMore } from '../capacity/time-groups.ts'
import { addRolesFix } from './fix-parts.ts'
import { filledBelt } from './in-hand.ts'
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
  const later = filledBelt(capacity, belt) ?? belt
  const { scope, input } = later
  const alone = setOf(stage)
  const set: StageSet = (alone & input.sellersDo) === 0 ? alone : input.sellersDo
  for (let count = 1; count <= MOST_HIRES; count++) {
    const more = beltOf(scope, {
      ...input,
      groups: withMore(input.groups, set, count),
      inbound: inboundWith((set & SELLING) === 0 ? 0 : count, later, capacity),
    })
    if (!isOver(more)) continue
    const wish = { stage, podId: scope?.id ?? null }
    return addRolesFix(
      context,
      Array.from({ length: count }, () => wish),
    )
  }
  return []
}

/** Of leads that come by themselves a pod gets as many as it has hands to sell: more with more of them. */
function inboundWith(hands: number, { scope, input }: Belt, capacity: Capacity): number {
  if (scope === null) return input.inbound
  const belts = capacity.filled?.belts ?? capacity.belts
  const sum = (part: (input: Belt['input']) => number) =>
    belts.reduce((all, belt) => all + part(belt.input), 0)
  const selling = sum(({ groups }) => timeFor(groups, SELLING)) + hands
  const mine = timeFor(input.groups, SELLING) + hands
  return selling > 0 ? (sum(({ inbound }) => inbound) * mine) / selling : input.inbound
}
