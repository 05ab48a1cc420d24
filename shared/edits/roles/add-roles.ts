// Adds roles to the chart: one from the palette, several as a copy. People they name must be there.
import { castDraft } from 'immer'
import { z } from 'zod'
import { type Document, type Role, roleSchema } from '../../document/schema.ts'
import { laneSchema, placedIn } from '../../org/lanes.ts'
import { err, ok } from '../../result.ts'
import { changed, defineEdit, notFound } from '../edit.ts'
import { findPod } from '../edit-parts.ts'
import { placeAmong } from '../place-in-lane.ts'

const args = z.object({
  /** Whole roles; what is left out takes the file format's defaults. */
  roles: z.array(roleSchema).min(1),
  /** Put them there, whatever stage they come with; missing: where their stages say. */
  lane: laneSchema.optional(),
  /** Among the lane's cards, from 0; missing or too large: at the end. */
  index: z.number().int().min(0).optional(),
})

export const addRoles = defineEdit(args, {
  id: 'add-roles',
  label: (_document, { roles: [first, ...others] }) =>
    others.length === 0 ? `Add ${first?.title ?? 'role'}` : `Add ${others.length + 1} roles`,
  apply(document, { roles, lane, index }) {
    const added: readonly Role[] = lane
      ? roles.map((role) => ({ ...role, ...placedIn(role, null, lane) }))
      : roles
    const known = new Set<string>(document.roles.map(({ id }) => id))
    for (const { id } of added) {
      if (known.has(id)) {
        return err({
          code: 'already-there',
          message: 'Nothing was added: that role is already there.',
        })
      }
      known.add(id)
    }
    const missing = missingLink(document, added)
    if (missing) return notFound(missing)
    const at = lane ? placeAmong(document.roles, document, lane, index) : document.roles.length
    return ok(
      changed(document, (draft) => {
        draft.roles.splice(at, 0, ...castDraft(added))
      }),
    )
  },
})

function missingLink(document: Document, added: readonly Role[]): 'role' | 'person' | 'pod' | null {
  const roles = new Set([...document.roles, ...added].map(({ id }) => id))
  const people = new Set(document.people.map(({ id }) => id))
  for (const { managerId, personId, podId, backups } of added) {
    if (managerId !== null && !roles.has(managerId)) return 'role'
    if (podId !== null && !findPod(document, podId)) return 'pod'
    if (personId !== null && !people.has(personId)) return 'person'
    if (backups.some((backup) => !people.has(backup))) return 'person'
  }
  return null
}
