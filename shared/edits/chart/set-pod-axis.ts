// Says what the chart's pods are divided by; null: not said.
import { z } from 'zod'
import { POD_AXES } from '../../document/vocabulary.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { applyChanges } from '../edit-parts.ts'

const args = () => z.object({ axis: z.enum(POD_AXES).nullable() })

export const setPodAxis = defineEdit(args, {
  id: 'set-pod-axis',
  label: (_document, { axis }) =>
    axis === null ? 'Clear what pods are divided by' : words`Divide pods by ${axis}`,
  apply: (document, { axis }) =>
    ok(changed(document, (draft) => applyChanges(draft, { podAxis: axis }))),
})
