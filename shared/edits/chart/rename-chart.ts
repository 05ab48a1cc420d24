// Gives the chart another name.
import { z } from 'zod'
import { ok } from '../../result.ts'
import { changed, defineEdit } from '../edit.ts'
import { enteredName } from '../entered-name.ts'

const args = () => z.object({ name: enteredName() })

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
