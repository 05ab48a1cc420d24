// The list of files that were open lately.
import { z } from 'zod'
import { SEVERITIES, STRUCTURES } from '../document/vocabulary.ts'
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

const colourSchema = () => z.string().regex(/^#[0-9a-f]{6}$/)

/** Lanes and cards as spots of one colour, in painting order, in px of the chart at 100 %. */
const smallPictureSchema = once(() =>
  z.object({
    width: z.number().positive(),
    height: z.number().positive(),
    spots: z.array(
      z.object({
        colour: colourSchema(),
        box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
      }),
    ),
  }),
)

export type SmallPicture = z.infer<ReturnType<typeof smallPictureSchema>>

/** What is seen of a chart on the list of recent files without opening it. */
const glanceSchema = once(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('chart'),
      name: z.string(),
      people: z.number().int(),
      structure: z.enum(STRUCTURES).nullable(),
      /** When the file was written last (ISO 8601). */
      changedAt: z.iso.datetime(),
      /** In words; null: nothing is wrong. */
      worst: z.object({ severity: z.enum(SEVERITIES), headline: z.string() }).nullable(),
      /** null: too large for one, or nothing to be seen. */
      picture: smallPictureSchema().nullable(),
    }),
    z.object({ kind: z.literal('missing') }),
    /** Why, as a part of a sentence. */
    z.object({ kind: z.literal('unreadable'), why: z.string() }),
  ]),
)

export type Glance = z.infer<ReturnType<typeof glanceSchema>>

export const recentFilesFeature = defineFeature({
  calls: {
    /** By its id and the theme that is shown; read off the main thread. */
    'recent:glance': {
      args: () => z.tuple([z.number().int(), z.enum(['light', 'dark'])]),
      result: glanceSchema,
    },
    'recent:forget': { args: () => z.tuple([z.number().int()]), result: () => z.null() },
    'recent:clear': { args: () => z.tuple([]), result: () => z.null() },
  },
  events: {
    'recent:changed': once(() => z.array(recentFileSchema())),
  },
})
