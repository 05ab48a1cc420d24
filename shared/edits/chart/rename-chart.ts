// Gives the chart another name.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { ok } from '../../result.ts'
import { changed, defineEdit } from '../edit.ts'

const args = () =>
  z.object({ name: z.string().trim().min(1, 'must not be empty').max(LIMITS.shortText) })

export const renameChart = defineEdit(args, {
  id: 'rename-chart',
  label: () => 'Rename the chart',
  mergeKey: () => 'rename-chart',
  apply: (document, { name }) =>
    ok(
      changed(document, (draft) => {
        draft.name = name
      }),
    ),
})
