// Preferences: chosen in one window, true in all of them.
import { z } from 'zod'
import { ASSUMPTION_KEYS } from '../capacity/assumptions.ts'
import { LIMITS } from '../document/limits.ts'
import type { Immutable } from '../document/schema.ts'
import { INTERFACE_ZOOMS } from '../interface-zoom.ts'
import { localeFrom } from '../numbers/number-form.ts'
import { once } from '../once.ts'
import { SIDE_WIDTHS } from '../side-widths.ts'
import { defineFeature } from './feature.ts'
import { exportHabitsSchema } from './page-choices.ts'

const themeChoiceSchema = once(() => z.enum(['system', 'light', 'dark']))

/** Letters; a tag with every part that a locale can have is shorter. */
const LONGEST_LOCALE = 64

/** In its regular spelling, such as de-CH; with anything else the platform writes no numbers. */
export const localeSchema = once(() =>
  z
    .string()
    .max(LONGEST_LOCALE)
    .refine((locale) => localeFrom(locale) === locale),
)

/** What cards show. */
const cardChoicesSchema = once(() =>
  z.object({
    first: z.enum(['title', 'person']),
    fte: z.boolean(),
    quota: z.boolean(),
    cost: z.boolean(),
    start: z.boolean(),
    photo: z.boolean(),
  }),
)

/** Sides of the window that are folded to a rail; null: as the window has room. */
const foldedSchema = once(() =>
  z.object({ list: z.boolean().nullable(), side: z.boolean().nullable() }),
)

/** How wide the sides are, in CSS pixels; null: as usual. */
const widthsSchema = once(() => {
  const width = (side: keyof typeof SIDE_WIDTHS) =>
    z.number().min(SIDE_WIDTHS[side].least).max(SIDE_WIDTHS[side].most).nullable()
  return z.object({ list: width('list'), side: width('side') })
})

/** What new charts begin with: copied into each when it is made, and read by nothing else. */
export const newChartsSchema = once(() =>
  z.object({
    /** null: none. */
    currency: z.string().max(8).nullable(),
    assumptions: z.partialRecord(z.enum(ASSUMPTION_KEYS), z.number()),
    thresholds: z
      .record(z.string().max(LIMITS.id), z.number())
      .refine((all) => Object.keys(all).length <= LIMITS.preferredThresholds),
  }),
)

export type NewCharts = Immutable<z.infer<ReturnType<typeof newChartsSchema>>>

export const preferencesSchema = once(() =>
  z.object({
    theme: themeChoiceSchema(),
    /** How large the window’s own words and buttons are; 1: as the system has it. */
    interfaceZoom: z.literal(INTERFACE_ZOOMS),
    /** How numbers, money and dates are written; null: as the system writes them. */
    locale: localeSchema().nullable(),
    /** Whether a start without files opens what was open last. */
    reopens: z.boolean(),
    cards: cardChoicesSchema(),
    folded: foldedSchema(),
    widths: widthsSchema(),
    newCharts: newChartsSchema(),
    exporting: exportHabitsSchema(),
  }),
)

export type Preferences = Immutable<z.infer<ReturnType<typeof preferencesSchema>>>

export const preferencesFeature = defineFeature({
  calls: {
    'preferences:set': { args: () => z.tuple([preferencesSchema()]), result: () => z.null() },
  },
  events: {
    /** In another window. */
    'preferences:changed': preferencesSchema,
  },
})
