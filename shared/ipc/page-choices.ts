// What was chosen about pages, as it crosses the border, and what of it is remembered.
import { z } from 'zod'
import { LIMITS } from '../document/limits.ts'
import type { Immutable } from '../document/schema.ts'
import { EXPORT_FORMAT_IDS, SCALES } from '../export-formats/all-formats.ts'
import { podIdSchema, roleIdSchema } from '../ids.ts'
import { once } from '../once.ts'
import { EXTRA_PAGES, SPLITS } from '../pages/page.ts'
import { PAGE_SIZES } from '../pages/page-size.ts'

const DIRECTIONS = ['landscape', 'portrait'] as const

/** A theme’s own, or the light one on white. */
const COLOURS = ['light', 'dark', 'white'] as const

const line = once(() => z.string().max(LIMITS.shortText))
const extras = once(() => z.array(z.enum(EXTRA_PAGES)).max(EXTRA_PAGES.length))

const partSchema = once(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('whole') }),
    z.object({ kind: z.literal('pod'), podId: podIdSchema() }),
    z.object({ kind: z.literal('branch'), roleId: roleIdSchema() }),
    z.object({ kind: z.literal('roles'), roleIds: z.array(roleIdSchema()).max(LIMITS.roles) }),
  ]),
)

/** A page never sends a logo: it may ask for the one that is kept. */
export const pageChoicesSchema = once(() =>
  z.object({
    size: z.enum(PAGE_SIZES),
    direction: z.enum(DIRECTIONS),
    part: partSchema(),
    split: z.enum(SPLITS),
    extras: extras(),
    title: line(),
    date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .nullable(),
    company: line(),
    author: line(),
    logo: z.null(),
    marks: z.boolean(),
  }),
)

/** How exports of one format look; what a format does not take is not there, or counts for nothing. */
const looksSchema = once(() =>
  z.object({
    scale: z.number().min(SCALES.least).max(SCALES.most),
    colours: z.enum(COLOURS),
    isTransparent: z.boolean(),
    /** SVG: the file carries its font. */
    hasFont: z.boolean(),
    marks: z.boolean(),
    isDated: z.boolean(),
    /** Where there is one. */
    hasLogo: z.boolean(),
    size: z.enum(PAGE_SIZES),
    direction: z.enum(DIRECTIONS),
    split: z.enum(SPLITS),
    extras: extras(),
  }),
)

export type Looks = Immutable<z.infer<ReturnType<typeof looksSchema>>>

/** What an export was like the last time; never anything of the chart itself. */
export const exportHabitsSchema = once(() =>
  z.object({
    company: line(),
    author: line(),
    /** The last one. */
    format: z.enum(EXPORT_FORMAT_IDS).optional(),
    /** By format, what is not as usual: the file of the settings has to stay small. */
    looks: z
      .partialRecord(z.enum([...EXPORT_FORMAT_IDS, 'print']), looksSchema().partial())
      .optional(),
  }),
)
