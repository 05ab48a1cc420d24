// The list of files that were open lately.
import { z } from 'zod'
import { once } from '../once.ts'
import { defineFeature } from './feature.ts'

export const recentFileSchema = once(() =>
  z.object({
    /** Position in the list that main keeps. */
    id: z.number().int(),
    name: z.string(),
    /** Empty, or as much of the folder as tells it from other files of the same name on the list. */
    folder: z.string(),
  }),
)

export type RecentFile = z.infer<ReturnType<typeof recentFileSchema>>

export const recentFilesFeature = defineFeature({
  calls: {
    'recent:clear': { args: () => z.tuple([]), result: () => z.null() },
  },
  events: {
    'recent:changed': once(() => z.array(recentFileSchema())),
  },
})
