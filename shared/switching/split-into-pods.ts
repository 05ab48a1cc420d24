// The way into pods: which pods there are, who stands in which, and who leads them.
import { factsOf } from '../advisor/facts.ts'
import { divisionOf } from '../advisor/pod-plan.ts'
import { answersOf } from '../advisor/questions/topics.ts'
import { LIMITS } from '../document/limits.ts'
import type { Document, Pod, Role } from '../document/schema.ts'
import type { PodId, RoleId } from '../ids.ts'
import type { SwitchChoices } from './choices.ts'
import { dealtOut } from './deal-roles.ts'
import { formerPlace, formerPods } from './former.ts'
import { marketPlaces } from './market-places.ts'
import { managersInPods, withLeads } from './pod-leads.ts'
import { type Managers, podManagers } from './pod-managers.ts'
import { proposedPodCount, proposedPods } from './propose-pods.ts'
import { isOnBelt } from './sellers.ts'

export interface Split {
  readonly pods: readonly Pod[]
  readonly podAxis: Document['podAxis']
  readonly podOf: ReadonlyMap<RoleId, PodId | null>
  /** Only where they change. */
  readonly managers: Managers
  /** The pods were there before and everybody stays in the one they know. */
  readonly isKept: boolean
}

/** `roles` as they will work in pods, in the pods that they know. */
export function splitIntoPods(
  document: Document,
  roles: readonly Role[],
  choices: SwitchChoices,
): Split {
  const known = knownPods(document, roles)
  const isVisited = formerPods(document, 'pods') !== undefined
  const hasNewcomers = roles.some(isNewcomer)
  const isAnew = choices.split === 'anew' || (known.length === 0 && (!isVisited || hasNewcomers))
  const count = choices.podCount ?? (known.length || proposedPodCount(document))
  const pods = isAnew ? proposedPods(document, known, Math.min(count, LIMITS.pods)) : known
  const onBelt = placesIn(pods, { ...document, roles }, isAnew)
  const podOf = isAnew
    ? new Map([...onBelt, ...managersInPods(roles, { pods, podOf: onBelt })])
    : onBelt
  const led = withChoices(isAnew ? withLeads(roles, { pods, podOf }) : pods, podOf, choices)
  return {
    pods: led,
    podAxis: axisOf(document, choices, isAnew),
    podOf,
    managers: podManagers(
      { ...document, roles: [...roles] },
      newlyLed(document, led, isAnew),
      podOf,
    ),
    isKept: !isAnew,
  }
}

/** Pods whose lead was not the manager of them before. */
function newlyLed(document: Document, pods: readonly Pod[], isAnew: boolean): readonly Pod[] {
  if (isAnew) return pods
  const known = formerPods(document, 'pods')?.pods ?? document.pods
  const leads = new Map(known.map(({ id, leadId }) => [id, leadId]))
  return pods.filter(({ id, leadId }) => leads.get(id) !== leadId)
}

/** A role of the belt that was never in pods, or was moved by hand since. */
function isNewcomer(role: Role): boolean {
  return isOnBelt(role) && formerPlace(role, 'pods') === undefined
}

function axisOf(document: Document, choices: SwitchChoices, isAnew: boolean): Document['podAxis'] {
  if (choices.podAxis !== undefined) return choices.podAxis ?? undefined
  const axisThen = (formerPods(document, 'pods') ?? document).podAxis
  const proposed = isAnew
    ? divisionOf(answersOf(document.company, null), factsOf(document))?.axis
    : null
  return axisThen ?? proposed ?? undefined
}

/** `anew`: everybody of the belt is dealt out. Otherwise newcomers only; who had no pod stays without one. */
function placesIn(
  pods: readonly Pod[],
  document: Document,
  isAnew: boolean,
): ReadonlyMap<RoleId, PodId | null> {
  const ids = new Set(pods.map(({ id }) => id))
  const markets = isAnew ? marketPlaces(pods, document.roles) : null
  const roles = document.roles.map((role) =>
    (isAnew && isOnBelt(role)) || role.podId === null || !ids.has(role.podId)
      ? { ...role, podId: markets?.get(role.id) ?? null }
      : role,
  )
  const inPlay = isAnew ? roles : roles.filter((role) => role.podId !== null || isNewcomer(role))
  const dealt = dealtOut({ ...document, roles: inPlay }, [...ids])
  return new Map(roles.map(({ id, podId }) => [id, dealt.get(id) ?? podId]))
}

/** The pods there were, with any that a role came to stand in since. */
function knownPods(document: Document, roles: readonly Role[]): readonly Pod[] {
  const then = formerPods(document, 'pods')?.pods
  if (!then) return document.pods
  const ids = new Set(then.map(({ id }) => id))
  const used = new Set(roles.map((role) => role.podId))
  const added = document.pods.filter(({ id }) => used.has(id) && !ids.has(id))
  const distinct = new Map([...added, ...then.toReversed()].map((pod) => [pod.id, pod]))
  return [...distinct.values()].length === then.length ? then : [...distinct.values()]
}

function withChoices(
  pods: readonly Pod[],
  podOf: ReadonlyMap<RoleId, PodId | null>,
  { pods: chosen = [] }: SwitchChoices,
): readonly Pod[] {
  return pods.map((pod, at) => {
    const { name = pod.name, segment = pod.segment, leadId } = chosen[at] ?? {}
    const lead = canLead(leadId, pod, podOf) ? leadId : pod.leadId
    const isSame = name === pod.name && segment === pod.segment && lead === pod.leadId
    if (isSame) return pod
    const { segment: _, ...rest } = pod
    return {
      ...rest,
      name,
      ...(segment ? { segment } : {}),
      ...(lead === undefined ? {} : { leadId: lead }),
    }
  })
}

/** A role that was chosen and is now dealt to another pod cannot lead this one. */
function canLead(
  leadId: RoleId | null | undefined,
  pod: Pod,
  podOf: ReadonlyMap<RoleId, PodId | null>,
): leadId is RoleId | null {
  if (leadId === undefined) return false
  const home = leadId === null ? null : podOf.get(leadId)
  return home === null || home === pod.id
}
