// Roles under another manager, unless that makes a circle; for all edits that say whom roles report to.
import type { Document } from '../document/schema.ts'
import type { RoleId } from '../ids.ts'
import { err, ok, type Result } from '../result.ts'
import { type Words, words } from '../words/phrase.ts'
import { changed, type EditError } from './edit.ts'
import { hasRoles, lineUpFrom, managersOf, titleOf } from './edit-parts.ts'
import { notFound } from './refusals.ts'

/** The document with the roles under this manager, or under nobody. */
export function withManager(
  document: Document,
  roleIds: readonly RoleId[],
  managerId: RoleId | null,
): Result<Document, EditError> {
  if (!hasRoles(document, managerId === null ? roleIds : [...roleIds, managerId]))
    return notFound('role')
  if (managerId !== null) {
    const line = lineUpFrom(managerId, managersOf(document))
    const circled = roleIds.find((id) => line.has(id))
    if (circled !== undefined)
      return err({
        code: 'would-make-cycle',
        message: sayCircle(document, managerId, circled),
      })
  }
  const wanted = new Set(roleIds)
  return ok(
    changed(document, (draft) => {
      for (const [at, role] of document.roles.entries()) {
        const moved = wanted.has(role.id) ? draft.roles[at] : undefined
        if (!moved) continue
        moved.managerId = managerId
        // Chosen by hand: it counts under every structure.
        for (const place of Object.values(moved.formerPlaces ?? {})) delete place.managerId
      }
    }),
  )
}

function sayCircle(document: Document, manager: RoleId, report: RoleId): Words {
  const title = titleOf(document, manager)
  return manager === report
    ? words`Nothing was changed: ${title} cannot report to itself.`
    : words`Nothing was changed: ${title} already reports to ${titleOf(document, report)}, directly or further up.`
}
