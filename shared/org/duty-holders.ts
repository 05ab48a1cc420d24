// Who answers for the duties of a station or team, and which of them nobody answers for.
import { DUTY_GROUPS, type Duty, type DutyGroup } from '../article/duties.ts'
import type { Role } from '../document/schema.ts'
import { personName, roleTitle } from '../names/called.ts'
import { shortlisted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import type { Org, Scope } from './org.ts'

/** The roles that work where the duties of the group belong; in a scope, those of its pod. */
export function rolesOfGroup(org: Org, group: DutyGroup, scope: Scope): readonly Role[] {
  const roles = scope === null ? org.document.roles : org.rolesOfPod(scope.id)
  return roles.filter((role) => isOfGroup(role, group))
}

/** Those of some roles that answer for a duty, vacant ones too: a plan may say who will. */
export function answering(roles: readonly Role[], { id }: Duty): readonly Role[] {
  return roles.filter(({ duties = [] }) => duties.includes(id))
}

export interface Unanswered {
  readonly scope: Scope
  readonly duties: readonly Duty[]
}

export interface UnansweredGroup {
  readonly group: DutyGroup
  /** Where: the whole organisation, or those of its pods that have begun. */
  readonly places: readonly Unanswered[]
}

/** Only where somebody has begun to say who answers for what: elsewhere it is merely not written down. */
export function unansweredDuties(org: Org): readonly UnansweredGroup[] {
  const { structure, roles } = org.document
  if (structure === null || roles.every(({ duties = [] }) => duties.length === 0)) return []
  const serveAll = structure === 'pods' ? roles.filter(({ podId }) => podId === null) : []
  return DUTY_GROUPS.filter(({ structures }) => structures.includes(structure)).flatMap((group) => {
    const shared = serveAll.filter((role) => isOfGroup(role, group))
    const places = org.scopes.flatMap((scope) => {
      const own = rolesOfGroup(org, group, scope)
      const hasBegun = group.duties.some((duty) => answering(own, duty).length > 0)
      if (!hasBegun) return []
      const duties = group.duties.filter(
        (duty) => answering([...own, ...shared], duty).length === 0,
      )
      return duties.length > 0 ? [{ scope, duties }] : []
    })
    return places.length > 0 ? [{ group, places }] : []
  })
}

function isOfGroup(role: Role, { stages }: DutyGroup): boolean {
  return role.stages.some(({ stage }) => stages.includes(stage))
}

/** "all", "Jonas Berg", "Ana and the open role Closer"; null where nobody answers for it. */
export function sayAnswering(org: Org, group: DutyGroup, duty: Duty): Words | null {
  const roles = rolesOfGroup(org, group, null)
  const takers = answering(roles, duty)
  if (takers.length === 0) return null
  if (takers.length === roles.length && takers.length > 1) return 'all'
  return shortlisted(
    takers.map((role) => sayTaker(org, role)),
    2,
  )
}

/** Whoever holds the role, or "the open role Closer". */
export function sayTaker(org: Org, role: Role): Words {
  const holder = org.holderOf(role)
  return holder ? personName(holder) : words`the open role ${roleTitle(role)}`
}
