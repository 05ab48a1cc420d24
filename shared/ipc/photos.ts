// Photos of people: chosen from a file in main's dialog, or dropped; either way the page gets the small
// picture alone, and never a path.
import { z } from 'zod'
import { LIMITS } from '../document/limits.ts'
import { once } from '../once.ts'
import { defineFeature } from './feature.ts'

/** As it stands in a chart. */
export const photoSchema = once(() => z.string().max(LIMITS.photo))

export const photosFeature = defineFeature({
  calls: {
    /** Asks for a file; null when the user thinks better of it. */
    'photo:choose': { args: () => z.tuple([]), result: () => photoSchema().nullable() },
  },
  events: {},
})
