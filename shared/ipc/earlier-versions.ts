// Earlier versions of a chart: which there are, what is in one, and how they are forgotten.
import { z } from 'zod'
import { once } from '../once.ts'
import { documentIdSchema } from './document-id.ts'
import { defineFeature } from './feature.ts'
import { checkedChartSchema } from './opening.ts'

/** Made by the Electron side: tells nothing about where a version lies. */
const versionIdSchema = once(() => z.string().regex(/^[0-9a-f]{32}$/))

const keptVersionSchema = once(() =>
  z.object({
    id: versionIdSchema(),
    /** When it was saved. */
    savedAt: z.iso.datetime(),
    /** Bytes. */
    size: z.number().int().nonnegative(),
  }),
)

const keptVersionsSchema = once(() =>
  z.object({
    /** Newest first; none for a chart that has no file. */
    versions: z.array(keptVersionSchema()),
    /** When the file itself was written last; null where it cannot be looked at. */
    fileSavedAt: z.iso.datetime().nullable(),
    /** False: the user wants none to be kept from now on. */
    keepsHistory: z.boolean(),
  }),
)

export type KeptVersion = Readonly<z.infer<ReturnType<typeof keptVersionSchema>>>

/** All but the last two speak of the document in the window that asks. */
export const earlierVersionsFeature = defineFeature({
  calls: {
    'versions:list': { args: () => z.tuple([documentIdSchema()]), result: keptVersionsSchema },
    /** What is in one of them; one that is damaged says so. */
    'versions:read': {
      args: () => z.tuple([documentIdSchema(), versionIdSchema()]),
      result: checkedChartSchema,
    },
    /** Keeps what is on the disk now, whenever the version before was kept: another one is about to take its place. */
    'versions:keep-current': { args: () => z.tuple([documentIdSchema()]), result: () => z.null() },
    /** Asks first; false: the user thought better of it. The file itself stays. */
    'versions:forget-chart': {
      args: () => z.tuple([documentIdSchema()]),
      result: () => z.boolean(),
    },
    /** The same for everything that is kept of all charts. */
    'versions:clear': { args: () => z.tuple([]), result: () => z.boolean() },
    /** Whether versions are kept from now on; those that are kept already stay. */
    'versions:keep': { args: () => z.tuple([z.boolean()]), result: () => z.null() },
  },
  events: {},
})
