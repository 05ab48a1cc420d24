// Fixes about pods: split a large one, merge small ones, move somebody over, share out who has none.

import type { Pod, Role } from '../document/schema.ts'
import { BELT_STAGES, type BeltStage } from '../document/vocabulary.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import { type PodId, podId, type RoleId } from '../ids.ts'
import { personName, podName } from '../names/called.ts'
import { laneOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { peopleOfPod } from '../org/people-of-pod.ts'
import { isReady } from '../org/ready.ts'
import { usualManager } from '../org/usual-manager.ts'
import { dealtOut } from '../switching/deal-roles.ts'
import { limitsOf } from '../thresholds/limits.ts'
import { counted } from '../words/lists.ts'
import { words } from '../words/phrase.ts'
import { managersAbove, reportToFix } from './fix-parts.ts'
import type { Fix, FixContext } from './rule.ts'

/** How many pods a fix proposes to choose from. */
const MOST_CANDIDATES = 2

/** More pods than these out of one are no quick fix but a reorganisation. */
const MOST_PARTS = 8

/** Into how many pods one comes apart when every part with more people than `most` is halved. */
export function partsOfPod(people: number, most: number): number {
  if (people <= Math.max(1, most)) return 1
  return partsOfPod(Math.ceil(people / 2), most) + partsOfPod(Math.floor(people / 2), most)
}

/** Which part is halved each time, by its place; new parts stand at the end. None where it is many. */
function halved(people: number, most: number): readonly number[] {
  const parts = partsOfPod(people, most)
  const sizes = [people]
  const steps: number[] = []
  while (sizes.length < parts && parts <= MOST_PARTS) {
    const largest = Math.max(...sizes)
    const at = sizes.indexOf(largest)
    sizes[at] = Math.ceil(largest / 2)
    sizes.push(Math.floor(largest / 2))
    steps.push(at)
  }
  return steps
}

/** Splits the finding's pod until no part holds more people than `most`. */
export function splitPodFix({ org, finding, newId }: FixContext, most: number): readonly Fix[] {
  const pod = finding.subjects.pods.flatMap((id) => org.pod(id) ?? [])[0]
  const steps = pod ? halved(peopleOfPod(org, pod.id), most) : []
  if (!pod || steps.length === 0) return []
  const ids: PodId[] = [pod.id]
  const edits = steps.map((at): EditCall => {
    const added = podId(newId())
    const name = `${pod.name} ${ids.length + 1}`
    const args = { podId: ids[at] ?? pod.id, newId: added, name }
    ids.push(added)
    return { edit: 'split-pod', args }
  })
  return [
    {
      label:
        ids.length === 2
          ? 'Split it in two'
          : words`Split it into ${counted(ids.length, 'pod', 'pods')}`,
      edits,
    },
  ]
}

/** Merges the pod into another one that stays small enough, the smallest first. */
export function mergePodFixes(org: Org, pod: Pod, targets: readonly Pod[]): readonly Fix[] {
  const most = limitsOf(org.document)('pod-most')
  const people = peopleOfPod(org, pod.id)
  return targets
    .filter((target) => target.id !== pod.id)
    .map((target) => ({ target, together: people + peopleOfPod(org, target.id) }))
    .filter(({ together }) => together <= most)
    .toSorted((a, b) => a.together - b.together)
    .slice(0, MOST_CANDIDATES)
    .map(({ target }) => ({
      label: words`Merge ${podName(pod)} into ${podName(target)}`,
      edits: [
        { edit: 'merge-pods', args: { podId: pod.id, into: target.id } },
        ...newLeadEdits(org, pod, target),
      ],
    }))
}

/** Moves somebody over from a pod that has two people or more in the stage. */
export function moveOverFixes(org: Org, pod: Pod, stage: BeltStage): readonly Fix[] {
  return twins(org, pod, stage, 2)
    .filter(({ role, home }) => home.leadId !== role.id && org.reportsOf(role).length === 0)
    .slice(0, MOST_CANDIDATES)
    .map(({ role, person, home }) => {
      const lead = usualManager(org, pod.id)
      const manager = lead === null ? undefined : org.role(lead)
      return {
        label: words`Move ${personName(person)} over from ${podName(home)}`,
        edits: [
          ...moveEdits(org, [role], new Map([[role.id, pod.id]])),
          ...(manager ? reportToFix(org, [role.id], manager) : []).flatMap(({ edits }) => edits),
        ],
      }
    })
}

/** Names somebody of another pod as shared cover, on a vacant role that says what is missing. */
export function borrowFixes(
  { org, newId }: FixContext,
  pod: Pod,
  stage: BeltStage,
  title: string,
): readonly Fix[] {
  const vacant = org.rolesIn(stage, pod).find((role) => org.holderOf(role) === null)
  return twins(org, pod, stage, 1)
    .slice(0, MOST_CANDIDATES)
    .map(({ person, home }) => ({
      label: words`Borrow ${personName(person)} from ${podName(home)}`,
      edits: [
        vacant
          ? {
              edit: 'set-backups',
              args: { roleId: vacant.id, backups: [person.id] },
            }
          : {
              edit: 'add-roles',
              args: {
                roles: [
                  {
                    id: newId(),
                    title,
                    stages: [{ stage }],
                    podId: pod.id,
                    managerId: usualManager(org, pod.id),
                    backups: [person.id],
                  },
                ],
              },
            },
      ],
    }))
}

/** Puts roles that stand in no pod where their stage is thinnest. */
export function shareOutFixes(org: Org, strays: readonly Role[]): readonly Fix[] {
  const { pods } = org.document
  const homes = dealtOut(
    org.document,
    pods.map(({ id }) => id),
  )
  const edits = moveEdits(org, strays, homes)
  if (edits.length === 0) return []
  const [only, ...others] = new Set(strays.map(({ id }) => homes.get(id)))
  const home = others.length === 0 && only !== undefined ? org.pod(only) : undefined
  const what = strays.length === 1 ? 'it' : 'them'
  const label =
    home === undefined
      ? words`Share them out between ${counted(pods.length, 'pod', 'pods')}`
      : words`Put ${what} in ${podName(home)}`
  return [{ label, edits }]
}

/** Ramped people of this company who do just this stage in another pod with `least` people in it. */
function twins(org: Org, pod: Pod, stage: BeltStage, least: number) {
  return org.document.pods
    .filter((home) => home.id !== pod.id && org.cover(stage, home).length >= least)
    .flatMap((home) => {
      const found = org.rolesIn(stage, home).flatMap((role) => {
        const person = org.holderOf(role)
        const isTwin = isReady(role) && role.stages.length === 1
        return person && !person.external && isTwin ? [{ role, person, home }] : []
      })
      // Whoever leads nobody is missed least.
      const leads = ({ role }: { readonly role: Role }) =>
        Number(home.leadId === role.id) + org.reportsOf(role).length
      return found.toSorted((a, b) => leads(a) - leads(b)).slice(0, 1)
    })
}

/** One edit for each pod and stage, since a role moves into a lane and keeps what it does. */
function moveEdits(
  org: Org,
  roles: readonly Role[],
  homes: ReadonlyMap<RoleId, PodId>,
): readonly EditCall[] {
  const lanes = new Map<string, { podId: PodId; stage: BeltStage; roleIds: RoleId[] }>()
  for (const role of roles) {
    const lane = laneOf(role, org.document)
    const home = homes.get(role.id)
    if (home === undefined || lane.kind !== 'pod') continue
    const key = `${lane.stage}:${home}`
    const known = lanes.get(key) ?? { podId: home, stage: lane.stage, roleIds: [] }
    known.roleIds.push(role.id)
    lanes.set(key, known)
  }
  const order = (stage: BeltStage) => BELT_STAGES.indexOf(stage)
  return [...lanes.values()]
    .toSorted((a, b) => order(a.stage) - order(b.stage))
    .map(({ roleIds, ...lane }) => ({
      edit: 'move-roles',
      args: { roleIds, lane: { kind: 'pod', ...lane } },
    }))
}

/** Whoever reported to the old pod's lead reports to the new one's, and so does that lead. */
function newLeadEdits(org: Org, pod: Pod, target: Pod): readonly EditCall[] {
  const old = pod.leadId ? org.role(pod.leadId) : undefined
  const lead = target.leadId ? org.role(target.leadId) : undefined
  if (!old || !lead || !org.holderOf(lead) || old.id === lead.id) return []
  const below = org.reportsOf(old).filter((role) => role.podId === pod.id)
  const moved = [...below, ...(old.podId === pod.id ? [old] : [])]
  const above = new Set(managersAbove(org, lead))
  if (moved.some((role) => above.has(role))) return []
  return reportToFix(
    org,
    moved.map(({ id }) => id),
    lead,
  ).flatMap(({ edits }) => edits)
}
