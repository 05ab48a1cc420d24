// Writes down the goal that all stages share; null or an empty text clears it.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { ok } from '../../result.ts'
import { changed, defineEdit } from '../edit.ts'
import { applyChanges } from '../edit-parts.ts'

const args = () => z.object({ goal: z.string().max(LIMITS.longText).nullable() })

export const setSharedGoal = defineEdit(args, {
  id: 'set-shared-goal',
  label: () => 'Change the shared goal',
  mergeKey: () => 'set-shared-goal',
  apply: (document, { goal }) =>
    ok(changed(document, (draft) => applyChanges(draft, { sharedGoal: goal }))),
})
