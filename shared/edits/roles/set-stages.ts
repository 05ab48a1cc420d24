// Says which stages a role does, the first one being where it stands, with an optional share each.
import { castDraft } from 'immer'
import { z } from 'zod'
import { STAGES } from '../../document/vocabulary.ts'
import { roleIdSchema } from '../../ids.ts'
import { err, ok } from '../../result.ts'
import { changed, defineEdit, notFound } from '../edit.ts'
import { findRole, titleOf } from '../edit-parts.ts'

const args = z.object({
  roleId: roleIdSchema,
  stages: z.array(z.object({ stage: z.enum(STAGES), share: z.number().min(0).max(1).optional() })),
})

export const setStages = defineEdit(args, {
  id: 'set-stages',
  label: (document, { roleId }) => `Change the stages of ${titleOf(document, roleId)}`,
  mergeKey: ({ roleId }) => `set-stages:${roleId}`,
  apply(document, { roleId, stages }) {
    const role = findRole(document, roleId)
    if (!role) return notFound('role')
    if (new Set(stages.map(({ stage }) => stage)).size < stages.length) {
      return err({
        code: 'not-possible',
        message: 'A role can do a stage only once; nothing changed.',
      })
    }
    const isSame =
      stages.length === role.stages.length &&
      stages.every(({ stage, share }, at) => {
        const before = role.stages[at]
        return before?.stage === stage && before.share === share
      })
    if (isSame) return ok(document)
    return ok(
      changed(document, (draft) => {
        for (const each of draft.roles) if (each.id === roleId) each.stages = castDraft(stages)
      }),
    )
  },
})
