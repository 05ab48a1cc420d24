// Copied roles as the edits that put them onto a chart: the same chart, or another one.
import { castDraft } from 'immer'
import { isEmptyChart } from '../document/is-empty-chart.ts'
import type { Document, Role } from '../document/schema.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import { type RoleId, roleId } from '../ids.ts'
import { type Lane, laneKey, laneOf, placedIn } from '../org/lanes.ts'
import { type Org, orgOf } from '../org/org.ts'
import { usualManager } from '../org/usual-manager.ts'
import { pastedPeople, pastedPods } from './along.ts'

/** Where roles are pasted. */
export interface PastePlace {
  readonly lane: Lane
  /** Among the lane's cards; missing: at the end. */
  readonly index?: number | undefined
  /** Where roles stand by manager: the place counts instead of the lane, which says what names alone will do. */
  readonly team?: TeamPlace | undefined
}

/** A place among those who report to the same manager. */
export interface TeamPlace {
  /** null: nobody. */
  readonly managerId: RoleId | null
  /** They stand beside this one; missing: at the end. */
  readonly beside?: { readonly roleId: RoleId; readonly side: 'before' | 'after' }
}

export interface PastedRoles {
  /** One undoable step. */
  readonly calls: readonly EditCall[]
  /** The new roles, in the order of the copied ones. */
  readonly roleIds: readonly RoleId[]
}

/**
 * People and pods who are on the chart already are not made twice. Managers among the copied roles come
 * along as copies, others stay the managers where they are on the chart; elsewhere a role reports to
 * whoever leads where it comes to stand. A place takes roles of one lane as they are dropped there; roles
 * of several lanes keep their stages, and only go to the pod of that place. A place in a team takes them
 * with their work and pods, and all report there whose managers are not among them. Without a place they
 * stand beside what they are copies of.
 */
export function pastedRoles(
  document: Document,
  fragment: Document,
  place: PastePlace | null,
  newId: () => string,
): PastedRoles {
  const structure = takenStructure(document, fragment)
  const target = structure === null ? document : { ...document, structure, pods: [] }
  const team = place?.team
  const isIntoPod = !team && place?.lane.kind === 'pod'
  const people = pastedPeople(target, fragment, newId)
  const pods = pastedPods(target, isIntoPod ? [] : fragment.pods, newId)
  const roles = fragment.roles.map((role) => ({ ...role, podId: pods.idOf(role.podId) }))

  const grown = { ...target, pods: [...target.pods, ...pods.added] }
  const lane = team ? null : onlyLane(roles, grown)
  const slot = lane && (place ?? besideOriginals(fragment, target, lane))
  const ids = new Map(fragment.roles.map(({ id }) => [id, roleId(newId())]))
  const managerOf = managersIn(fragment, orgOf(target), ids, team)
  const pasted = roles.map((role): Role => {
    const to = slot ? slot.lane : place && !team && ownLaneIn(place.lane, role, grown)
    const moved = to ? { ...role, ...placedIn(role, laneOf(role, grown), to) } : role
    const personId = people.idOf(role.personId)
    const backups = new Set(role.backups.flatMap((backup) => people.idOf(backup) ?? []))
    if (personId !== null) backups.delete(personId)
    return {
      ...moved,
      id: ids.get(role.id) ?? role.id,
      personId,
      backups: [...backups],
      managerId: managerOf(moved),
    }
  })
  const index = slot?.index
  const calls: EditCall[] = [
    ...(structure === null ? [] : [startWith(structure, fragment)]),
    ...pods.calls,
    {
      edit: 'add-roles',
      args: {
        roles: castDraft(pasted),
        people: castDraft([...people.added]),
        ...(slot ? { lane: slot.lane, ...(index === undefined ? {} : { index }) } : {}),
        ...(team?.beside ? { beside: team.beside } : {}),
      },
    },
    ...pods.callsAfter(ids),
  ]
  return { calls, roleIds: pasted.map(({ id }) => id) }
}

/** A chart with nothing on it becomes what the roles come from. */
function takenStructure(document: Document, fragment: Document): Document['structure'] {
  return document.structure === null && isEmptyChart(document) ? fragment.structure : null
}

function startWith(structure: Document['structure'], { podAxis }: Document): EditCall {
  const plan = { structure, ...(podAxis === undefined ? {} : { podAxis }) }
  return { edit: 'fill-chart', args: { plan } }
}

/** The lane in which all of them stand; null where they stand in several. */
function onlyLane(roles: readonly Role[], document: Document): Lane | null {
  const [lane, ...others] = new Map(
    roles.map((role) => {
      const each = laneOf(role, document)
      return [laneKey(each), each]
    }),
  ).values()
  return lane && others.length === 0 ? lane : null
}

/** After the last of those that were copied, as far as they are still there. */
function besideOriginals(fragment: Document, document: Document, lane: Lane): PastePlace {
  const copied = new Map<RoleId, string>(fragment.roles.map(({ id, title }) => [id, title]))
  const key = laneKey(lane)
  const cards = document.roles.filter((role) => laneKey(laneOf(role, document)) === key)
  const last = cards.findLastIndex(({ id, title }) => copied.get(id) === title)
  return last < 0 ? { lane } : { lane, index: last + 1 }
}

/** In the pod of that place the role does what it did; null where the place says nothing of it. */
function ownLaneIn(place: Lane, role: Role, document: Document): Lane | null {
  const own = laneOf(role, document)
  return place.kind === 'pod' && own.kind === 'pod' ? { ...own, podId: place.podId } : null
}

/** Circles among them are opened at one place: no edit makes a circle. */
function managersIn(
  fragment: Document,
  org: Org,
  ids: ReadonlyMap<RoleId, RoleId>,
  team: TeamPlace | undefined,
): (role: Role) => RoleId | null {
  const opened = new Set(orgOf(fragment).reporting.loops.map(([first]) => first?.id))
  return ({ id, managerId, podId, stages }) => {
    const copied = managerId === null || opened.has(id) ? undefined : ids.get(managerId)
    if (copied !== undefined) return copied
    if (team) return team.managerId
    if (managerId === null || opened.has(id)) return null
    return org.role(managerId) ? managerId : usualManager(org, podId, stages[0]?.stage)
  }
}
