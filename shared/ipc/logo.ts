// The company's logo: chosen from a file in main's dialog, kept there; the page only shows it.
import { z } from 'zod'
import { once } from '../once.ts'
import { defineFeature } from './feature.ts'

const logoSchema = once(() =>
  z.object({ data: z.string(), width: z.number(), height: z.number() }).nullable(),
)

export const logoFeature = defineFeature({
  calls: {
    /** null: none was chosen yet. */
    'logo:get': { args: () => z.tuple([]), result: logoSchema },
    /** Asks for a file; null when the user thinks better of it. */
    'logo:choose': { args: () => z.tuple([]), result: logoSchema },
    'logo:remove': { args: () => z.tuple([]), result: () => z.null() },
  },
  events: {},
})
