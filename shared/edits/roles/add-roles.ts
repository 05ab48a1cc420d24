// Adds roles to the chart: one from the palette, several as a copy, with people who come along.
import { castDraft } from 'immer'
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { type Document, personSchema, type Role, roleSchema } from '../../document/schema.ts'
import { type RoleId, roleIdSchema } from '../../ids.ts'
import { roleTitle } from '../../names/called.ts'
import { laneSchema, placedIn } from '../../org/lanes.ts'
import { reportingOf } from '../../org/reporting.ts'
import { err, ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { hasRoles } from '../edit-parts.ts'
import { enteredName } from '../entered-name.ts'
import { placeAmong } from '../place-in-lane.ts'
import { alreadyThere, notFound, tooMany } from '../refusals.ts'

const args = () =>
  z.object({
    /** Whole roles; what is left out takes the file format's defaults. */
    roles: z.array(roleSchema()).min(1),
    /** People whom the roles name and who are not on the chart yet. */
    people: z.array(personSchema().extend({ name: enteredName() })).default([]),
    /** Put them there, whatever stage they come with; missing: where their stages say. */
    lane: laneSchema().optional(),
    /** Among the lane's cards, from 0; missing or too large: at the end. */
    index: z.number().int().min(0).optional(),
    /** In the order of all roles beside this one, as the reporting view draws it; instead of a lane. */
    beside: z.object({ roleId: roleIdSchema(), side: z.enum(['before', 'after']) }).optional(),
  })

export const addRoles = defineEdit(args, {
  id: 'add-roles',
  label: (_document, { roles: [first, ...others] }) =>
    others.length === 0
      ? words`Add ${first ? roleTitle(first) : 'role'}`
      : words`Add ${others.length + 1} roles`,
  apply(document, { roles, people, lane, index, beside }) {
    const added: readonly Role[] = lane
      ? roles.map(({ formerPlaces: _, ...role }) => ({ ...role, ...placedIn(role, null, lane) }))
      : roles
    const next: Document = {
      ...document,
      people: people.length === 0 ? document.people : [...document.people, ...people],
      roles: [...document.roles, ...added],
    }
    if (hasTwice(next.roles)) return alreadyThere('role')
    if (hasTwice(next.people)) return alreadyThere('person')
    if (next.roles.length > LIMITS.roles) return tooMany('roles', LIMITS.roles)
    if (next.people.length > LIMITS.people) return tooMany('people', LIMITS.people)
    const missing = missingLink(next, added)
    if (missing) return notFound(missing)
    if (isInCircle(added)) {
      return err({
        code: 'would-make-cycle',
        message: 'Nothing was added: these roles report to each other in a circle.',
      })
    }
    if (beside && !hasRoles(document, [beside.roleId])) return notFound('role')
    const at = lane
      ? placeAmong(document.roles, document, lane, index)
      : beside
        ? placeBeside(document.roles, beside.roleId, beside.side)
        : document.roles.length
    return ok(
      changed(document, (draft) => {
        draft.people = castDraft(next.people)
        draft.roles = castDraft(document.roles.toSpliced(at, 0, ...added))
      }),
    )
  },
})

function placeBeside(roles: readonly Role[], roleId: RoleId, side: 'before' | 'after'): number {
  return roles.findIndex(({ id }) => id === roleId) + (side === 'after' ? 1 : 0)
}

function hasTwice(things: readonly { readonly id: string }[]): boolean {
  return new Set(things.map(({ id }) => id)).size < things.length
}

function missingLink(next: Document, added: readonly Role[]): 'role' | 'person' | 'pod' | null {
  const managers = added.flatMap(({ managerId }) => managerId ?? [])
  if (!hasRoles(next, managers)) return 'role'
  const people = new Set(next.people.map(({ id }) => id))
  const pods = new Set(next.pods.map(({ id }) => id))
  for (const { personId, podId, backups } of added) {
    if (podId !== null && !pods.has(podId)) return 'pod'
    if (personId !== null && !people.has(personId)) return 'person'
    if (backups.some((backup) => !people.has(backup))) return 'person'
  }
  return null
}

/** New roles can make a circle only among themselves: nothing on the chart reports to them yet. */
function isInCircle(added: readonly Role[]): boolean {
  const roles = new Map<RoleId, Role>(added.map((role) => [role.id, role]))
  return reportingOf({ roles: added }, roles).loops.length > 0
}
