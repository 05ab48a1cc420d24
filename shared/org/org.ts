// The org index: what rules, layout and panels ask about a document, derived once and kept with it.
import type { Document, Person, Pod, Role } from '../document/schema.ts'
import { BELT_STAGES, type BeltStage, type Stage } from '../document/vocabulary.ts'
import { groupedBy } from '../grouped.ts'
import type { PodId, RoleId } from '../ids.ts'
import { once, onceFor } from '../once.ts'
import { beltStagesOf } from './lanes.ts'
import { type Reporting, reportingOf } from './reporting.ts'
import { type Staff, staffOf } from './staff.ts'
import { stationsOf } from './stations.ts'

/** A part of the organisation that has to be complete by itself: the whole of it, or one pod. */
export type Scope = Pod | null

export interface Org extends Staff {
  readonly document: Document
  readonly reporting: Reporting
  /** H: people in at least one belt role, agencies and freelancers not counted. */
  readonly salesPeople: readonly Person[]
  /** S: people in a closing role, external ones not counted. */
  readonly sellers: readonly Person[]
  /** Where the belt has to be complete: each pod, or once for the whole organisation. */
  readonly scopes: readonly Scope[]
  /** Belt stages that each scope needs; none in two-party and before a structure is chosen. */
  readonly requiredStages: readonly BeltStage[]
  role(id: RoleId): Role | undefined
  /** Roles that cannot be looked up, because another one has the same id. */
  readonly hiddenRoles: readonly Role[]
  pod(id: PodId): Pod | undefined
  reportsOf(role: Role): readonly Role[]
  /** All roles that name the pod as theirs, leaders and support included. */
  rolesOfPod(id: PodId): readonly Role[]
  /** Roles that do this stage, filled or vacant; a sales engineer does not close. */
  rolesIn(stage: Stage, scope: Scope): readonly Role[]
  /** Distinct people, external ones included, who do this stage with some of their time. */
  cover(stage: Stage, scope: Scope): readonly Person[]
  /** Full-time equivalents at work in the stage: sum of FTE x share x ramp over filled roles. */
  effectiveFte(stage: Stage, scope: Scope): number
  /** Is somebody in the stage past learning? */
  hasRamped(stage: Stage, scope: Scope): boolean
}

const NO_ROLES: readonly Role[] = []

/** The index of a document; the same object for the same document. */
export const orgOf = onceFor(indexOf)

function indexOf(document: Document): Org {
  const roles = byId(document.roles)
  const pods = byId(document.pods)
  const reporting = reportingOf(document, roles)
  const byPod = groupedBy(document.roles, ({ podId }) => podId)

  const staff = staffOf(document)
  const stations = stationsOf(document.roles, staff)
  const rolesIn = (stage: Stage, scope: Scope) => stations.rolesIn(stage, scope?.id ?? null)
  const whoDoes = (isWanted: (role: Role) => boolean) =>
    staff.members
      .filter(({ person, roles: held }) => !person.external && held.some(isWanted))
      .map(({ person }) => person)

  // Made only when asked for: a drag makes an index for every slot it passes, and drawing needs neither.
  const salesPeople = once(() => whoDoes((role) => beltStagesOf(role).length > 0))
  const sellers = once(() => whoDoes((role) => beltStagesOf(role).includes('closing')))

  return {
    ...staff,
    document,
    reporting,
    get salesPeople() {
      return salesPeople()
    },
    get sellers() {
      return sellers()
    },
    scopes: document.structure === 'pods' ? document.pods : [null],
    requiredStages:
      document.structure === 'conveyor' || document.structure === 'pods' ? BELT_STAGES : [],
    role: (id) => roles.get(id),
    get hiddenRoles() {
      if (roles.size === document.roles.length) return NO_ROLES
      return document.roles.filter((role) => roles.get(role.id) !== role)
    },
    pod: (id) => pods.get(id),
    reportsOf: (role) => reporting.reports.get(role.id) ?? NO_ROLES,
    rolesOfPod: (id) => byPod.get(id) ?? NO_ROLES,
    rolesIn,
    cover: (stage, scope) => stations.cover(stage, scope?.id ?? null),
    effectiveFte: (stage, scope) => stations.effectiveFte(stage, scope?.id ?? null),
    hasRamped: (stage, scope) => stations.hasRamped(stage, scope?.id ?? null),
  }
}

/** Of two with the same id the later one counts. */
function byId<Item extends { readonly id: unknown }>(
  items: readonly Item[],
): ReadonlyMap<Item['id'], Item> {
  const map = new Map<Item['id'], Item>()
  for (const item of items) map.set(item.id, item)
  return map
}
