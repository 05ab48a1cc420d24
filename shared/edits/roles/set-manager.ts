// Says whom roles report to; refuses circles.
import { z } from 'zod'
import type { Document } from '../../document/schema.ts'
import { type RoleId, roleIdSchema } from '../../ids.ts'
import { err, ok } from '../../result.ts'
import { type Words, words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { hasRoles, lineUpFrom, managersOf, titleOf, titlesOf } from '../edit-parts.ts'
import { notFound } from '../refusals.ts'

const args = () =>
  z.object({ roleIds: z.array(roleIdSchema()).min(1), managerId: roleIdSchema().nullable() })

export const setManager = defineEdit(args, {
  id: 'set-manager',
  label: (document, { roleIds }) => words`Change the manager of ${titlesOf(document, roleIds)}`,
  apply(document, { roleIds, managerId }) {
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
  },
})

function sayCircle(document: Document, manager: RoleId, report: RoleId): Words {
  const title = titleOf(document, manager)
  return manager === report
    ? words`Nothing was changed: ${title} cannot report to itself.`
    : words`Nothing was changed: ${title} already reports to ${titleOf(document, report)}, directly or further up.`
}
