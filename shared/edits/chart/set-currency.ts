// Says in which currency the chart's amounts are; they stay the same numbers.
import { z } from 'zod'
import { documentSchema } from '../../document/schema.ts'
import { isBlank } from '../../names/unseen.ts'
import { ok } from '../../result.ts'
import { changed, defineEdit } from '../edit.ts'
import { applyChanges } from '../edit-parts.ts'

const args = () =>
  z.object({
    /** As people write it, such as "EUR"; an empty text: none. */
    currency: z
      .string()
      .transform((text) => (isBlank(text) ? '' : text.trim()))
      .pipe(documentSchema().shape.currency.unwrap()),
  })

export const setCurrency = defineEdit(args, {
  id: 'set-currency',
  label: () => 'Change the currency',
  mergeKey: () => 'set-currency',
  apply: (document, { currency }) =>
    ok(changed(document, (draft) => applyChanges(draft, { currency }))),
})
