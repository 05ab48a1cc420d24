// Preferences: chosen in one window, true in all of them.
import { z } from 'zod'
import { localeFrom } from '../numbers/number-form.ts'
import { once } from '../once.ts'
import { defineFeature } from './feature.ts'

export const themeChoiceSchema = once(() => z.enum(['system', 'light', 'dark']))

/** Letters; a tag with every part that a locale can have is shorter. */
const LONGEST_LOCALE = 64

/** In its regular spelling, such as de-CH; with anything else the platform writes no numbers. */
export const localeSchema = once(() =>
  z
    .string()
    .max(LONGEST_LOCALE)
    .refine((locale) => localeFrom(locale) === locale),
)

export const preferencesSchema = once(() =>
  z.object({
    theme: themeChoiceSchema(),
    /** How numbers, money and dates are written; null: as the system writes them. */
    locale: localeSchema().nullable(),
    /** Whether a start without files opens what was open last. */
    reopens: z.boolean(),
  }),
)

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
