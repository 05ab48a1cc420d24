// Says which stages a role does, the first one being where it stands, with an optional share each.
import { castDraft } from 'immer'
import { z } from 'zod'
import type { RoleStage } from '../../document/schema.ts'
import { STAGES } from '../../document/vocabulary.ts'
import { roleIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { defineEdit } from '../edit.ts'
import { findRole, titleOf, withRole } from '../edit-parts.ts'
import { notFound, notPossible } from '../refusals.ts'

const partSchema = () =>
  z.object({
    stage: z.enum(STAGES),
    share: z.number().min(0).max(1).optional(),
  })

const args = () => z.object({ roleId: roleIdSchema(), stages: z.array(partSchema()) })

export const setStages = defineEdit(args, {
  id: 'set-stages',
  label: (document, { roleId }) => words`Change the stages of ${titleOf(document, roleId)}`,
  mergeKey: ({ roleId }) => `set-stages:${roleId}`,
  apply(document, { roleId, stages }) {
    const role = findRole(document, roleId)
    if (!role) return notFound('role')
    if (new Set(stages.map(({ stage }) => stage)).size < stages.length)
      return notPossible('A role can do a stage only once; its stages were kept as they were.')
    const next = stages.map((part) => keptOrNew(role.stages, part))
    const isSame =
      next.length === role.stages.length && next.every((part, at) => part === role.stages[at])
    if (isSame) return ok(document)
    return ok(
      withRole(document, roleId, (draft) => {
        draft.stages = castDraft(next)
        // Where it stood under other structures no longer counts: its work is another one.
        delete draft.formerPlaces
      }),
    )
  },
})

/** The part as it was, with anything else that is noted in it, where stage and share are the same. */
function keptOrNew(
  before: readonly RoleStage[],
  part: z.infer<ReturnType<typeof partSchema>>,
): RoleStage {
  const old = before.find(({ stage }) => stage === part.stage)
  if (old && old.share === part.share) return old
  const { share: _, ...rest } = { ...old, ...part }
  return part.share === undefined ? rest : { ...rest, share: part.share }
}
