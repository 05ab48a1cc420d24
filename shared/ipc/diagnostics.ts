// What helps to find a fault, for a report that the user sends or not.
import { z } from 'zod'
import { defineFeature } from './feature.ts'

export const diagnosticsFeature = defineFeature({
  calls: {
    /** Puts it on the clipboard; nothing of it reaches the page. */
    'diagnostics:copy': { args: () => z.tuple([]), result: () => z.null() },
  },
  events: {},
})
