// The first thing a page asks: what to show.
import { z } from 'zod'
import { defineFeature } from './feature.ts'
import { listToImportSchema } from './lists.ts'
import { noticeSchema } from './notices.ts'
import { openedDocumentSchema, openingNameSchema } from './opening.ts'
import { localeSchema, preferencesSchema } from './preferences.ts'
import { recentFileSchema } from './recent-files.ts'

export const startFeature = defineFeature({
  calls: {
    'app:start': {
      args: () => z.tuple([]),
      result: () =>
        z.object({
          opened: openedDocumentSchema(),
          /** As `document:opening` says it. */
          openingName: openingNameSchema(),
          recent: z.array(recentFileSchema()),
          preferences: preferencesSchema(),
          platform: z.enum(['mac', 'windows', 'linux']),
          version: z.string(),
          /** How the system writes numbers, money and dates, whatever its language is. */
          systemLocale: localeSchema(),
          /** Charts that were lost, and that this start did not open by itself. */
          leftCharts: z.number().int(),
          /** Copies of unsaved work cannot be written at the moment. */
          isRecoveryOff: z.boolean(),
          notices: z.array(noticeSchema()),
          /** Lists of people that were asked for, to be looked through one after the other. */
          lists: z.array(listToImportSchema()),
        }),
    },
  },
  events: {},
})
