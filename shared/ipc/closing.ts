// Closing a window without losing anything: what is unsaved, and the last save.
import { z } from 'zod'
import { once } from '../once.ts'
import { documentIdSchema } from './document-id.ts'
import { defineFeature } from './feature.ts'

export const closingFeature = defineFeature({
  calls: {
    /** Keeps the title's mark and the close guard true. */
    'document:state': {
      args: () =>
        z.tuple([
          z.object({
            documentId: documentIdSchema(),
            isUnsaved: z.boolean(),
            isTouched: z.boolean(),
            /** Somebody looks through a list of people; another chart would take it away. */
            isLookingThrough: z.boolean(),
          }),
        ]),
      result: () => z.null(),
    },
    /** The page has saved; the close that was asked for may go on. */
    'window:close': { args: () => z.tuple([]), result: () => z.null() },
  },
  events: {
    /** Save, then call window:close. */
    'document:save-and-close': once(() => z.null()),
  },
})
