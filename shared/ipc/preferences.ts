// Preferences: chosen in one window, true in all of them.
import { z } from 'zod'
import { once } from '../once.ts'
import { defineFeature } from './feature.ts'

export const themeChoiceSchema = once(() => z.enum(['system', 'light', 'dark']))

export const preferencesSchema = once(() =>
  z.object({
    theme: themeChoiceSchema(),
  }),
)

export type ThemeChoice = z.infer<ReturnType<typeof themeChoiceSchema>>
export type Preferences = z.infer<ReturnType<typeof preferencesSchema>>

export const preferencesFeature = defineFeature({
  calls: {
    'preferences:set': { args: () => z.tuple([preferencesSchema()]), result: () => z.null() },
  },
  events: {
    /** In another window. */
    'preferences:changed': preferencesSchema,
  },
})
