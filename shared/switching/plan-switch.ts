// What a switch to another structure makes of a chart: who stands where, and what no longer fits.
import type { Document, Pod, Role } from '../document/schema.ts'
import type { Structure } from '../document/vocabulary.ts'
import type { RoleId } from '../ids.ts'
import type { SellerKind, SwitchChoices } from './choices.ts'
import {
  formerManager,
  formerPod,
  formerPods,
  formerWork,
  movedRole,
  switchedPods,
} from './former.ts'
import { type Misfit, misfitsOf } from './misfits.ts'
import { type Move, movesOf } from './moves.ts'
import { hasCircle, type Managers } from './pod-managers.ts'
import { proposedPodCount } from './propose-pods.ts'
import { proposedSellers, sellerKindOf, stagesAs } from './sellers.ts'
import { splitIntoPods } from './split-into-pods.ts'

/** Somebody who sells, for whom there is a choice. */
export interface SellerPlan {
  readonly roleId: RoleId
  readonly is: SellerKind
  readonly becomes: SellerKind
}

export interface SwitchPlan {
  /** The chart as it is. */
  readonly before: Document
  readonly from: Structure | null
  readonly to: Structure | null
  /** The chart after the switch; the same object where it has that structure already. */
  readonly document: Document
  readonly moves: readonly Move[]
  readonly misfits: readonly Misfit[]
  /** In the order of the chart; empty where the new structure leaves no choice. */
  readonly sellers: readonly SellerPlan[]
  /** The pods were there before, and everybody goes back to the one they know. */
  readonly hasKnownPods: boolean
}

/**
 * Every person and every role is kept; whoever comes to lead a pod manages it. Where the chart had that structure before,
 * everything that was not moved by hand since stands where it stood then.
 */
export function planSwitch(
  document: Document,
  to: Structure | null,
  choices: SwitchChoices = {},
): SwitchPlan {
  const from = document.structure
  if (from === to)
    return {
      before: document,
      from,
      to,
      document,
      moves: [],
      misfits: [],
      sellers: [],
      hasKnownPods: false,
    }
  const sellers = sellerPlans(document, to, choices)
  const working = withTheirManagers(document, to, withTheirWork(document, to, sellers))
  const split = to === 'pods' ? splitIntoPods(document, working, choices) : null
  const joined = formerPods(document, to) ?? document
  const { pods, podAxis } = split ?? joined
  const after = switched(document, to, { pods, podAxis }, (role, at) => ({
    stages: working[at]?.stages ?? role.stages,
    podId: (split ? split.podOf.get(role.id) : working[at]?.podId) ?? null,
    managerId: managerOf(working[at] ?? role, split?.managers),
  }))
  return {
    before: document,
    from,
    to,
    document: after,
    moves: movesOf(document, after),
    misfits: misfitsOf(document, after),
    sellers: hasSellerChoice(from, to) ? sellers : [],
    hasKnownPods: split?.isKept ?? false,
  }
}

/** Only between a structure in which one person sells the full cycle and one in which several do. */
function hasSellerChoice(from: Structure | null, to: Structure | null): boolean {
  return to !== null && (from === null || from === 'two-party' || to === 'two-party')
}

function sellerPlans(
  document: Document,
  to: Structure | null,
  { sellers: chosen = [], podCount }: SwitchChoices,
): readonly SellerPlan[] {
  const wanted = new Map(chosen.map(({ roleId, becomes }) => [roleId, becomes]))
  const pods = to === 'pods' ? (podCount ?? proposedPodCount(document)) : 1
  const proposed = proposedSellers(document.roles, document.structure, to, pods)
  return document.roles.flatMap((role) => {
    const is = sellerKindOf(role.stages)
    const proposal = proposed.get(role.id)
    if (is === null || proposal === undefined) return []
    const before = formerWork(role, to)
    const kindBefore = before && sellerKindOf(before)
    return { roleId: role.id, is, becomes: wanted.get(role.id) ?? kindBefore ?? proposal }
  })
}

/** The roles with the work they do in that structure, in the pod they knew there or know now. */
function withTheirWork(
  document: Document,
  to: Structure | null,
  sellers: readonly SellerPlan[],
): readonly Role[] {
  const kinds = new Map(sellers.map(({ roleId, becomes }) => [roleId, becomes]))
  const known = new Set(
    [...document.pods, ...(formerPods(document, to)?.pods ?? [])].map(({ id }) => id),
  )
  return document.roles.map((role) => {
    const podId = formerPod(role, to)
    const stages = formerWork(role, to) ?? role.stages
    const kind = kinds.get(role.id)
    const isKnown = podId === null || podId === role.podId || known.has(podId)
    return {
      ...role,
      stages: kind === undefined ? stages : stagesAs(kind, stages),
      podId: isKnown ? podId : null,
    }
  })
}

function managerOf({ id, managerId }: Role, managers: Managers = new Map()): Role['managerId'] {
  return managers.has(id) ? (managers.get(id) ?? null) : managerId
}

/**
 * With the managers they had in that structure; charts in which people report in a circle keep what they
 * have. A manager who is remembered, but not on the chart any more, does not come back: their reports keep
 * the manager of now, or have none where that would make a circle.
 */
function withTheirManagers(
  document: Document,
  to: Structure | null,
  working: readonly Role[],
): readonly Role[] {
  if (hasCircle(document.roles)) return working
  const known = new Set(working.map(({ id }) => id))
  const restored = (managerOfTheLost: (role: Role) => Role['managerId']) =>
    working.map((role) => {
      const former = formerManager(role, to)
      if (former === undefined) return role
      const managerId = former === null || known.has(former) ? former : managerOfTheLost(role)
      return managerId === role.managerId ? role : { ...role, managerId }
    })
  const ways = [restored(({ managerId }) => managerId), restored(() => null)]
  return ways.find((roles) => !hasCircle(roles)) ?? working
}

function switched(
  document: Document,
  to: Structure | null,
  now: { readonly pods: readonly Pod[]; readonly podAxis: Document['podAxis'] },
  placeOf: (role: Role, at: number) => Pick<Role, 'stages' | 'podId' | 'managerId'>,
): Document {
  const gone = goneFrom(document.pods, now.pods)
  const { podAxis: _, formerPods: __, ...rest } = document
  return {
    ...rest,
    ...switchedPods(document, now, to),
    structure: to,
    roles: document.roles.map((role, at) => {
      const place = placeOf(role, at)
      const podId = place.podId !== null && gone.has(place.podId) ? null : place.podId
      return movedRole(role, { ...place, podId }, document.structure, to)
    }),
  }
}

function goneFrom(before: readonly Pod[], now: readonly Pod[]): ReadonlySet<string> {
  const left = new Set(now.map(({ id }) => id))
  return new Set(before.flatMap(({ id }) => (left.has(id) ? [] : id)))
}
