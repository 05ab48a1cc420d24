// What was chosen about pages, as it crosses the border, and what of it is remembered.
import { z } from 'zod'
import { LIMITS } from '../document/limits.ts'
import type { Immutable } from '../document/schema.ts'
import { podIdSchema, roleIdSchema } from '../ids.ts'
import { once } from '../once.ts'
import { EXTRA_PAGES, SPLITS } from '../pages/page.ts'
import { PAGE_SIZES } from '../pages/page-size.ts'

const DIRECTIONS = ['landscape', 'portrait'] as const

const line = once(() => z.string().max(LIMITS.shortText))
const extras = once(() => z.array(z.enum(EXTRA_PAGES)).max(EXTRA_PAGES.length))

const partSchema = once(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('whole') }),
    z.object({ kind: z.literal('pod'), podId: podIdSchema() }),
    z.object({ kind: z.literal('branch'), roleId: roleIdSchema() }),
  ]),
)

/** A page never sends a logo: pictures are read from files by the command line alone. */
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

/** What an export was like the last time; a title belongs to its chart. */
export const exportHabitsSchema = once(() =>
  z.object({
    size: z.enum(PAGE_SIZES),
    direction: z.enum(DIRECTIONS),
    split: z.enum(SPLITS),
    extras: extras(),
    company: line(),
    author: line(),
    isDated: z.boolean(),
    isWhite: z.boolean(),
    marks: z.boolean(),
    /** SVG: the file carries its font. */
    hasFont: z.boolean().default(true),
  }),
)

export type ExportHabits = Immutable<z.infer<ReturnType<typeof exportHabitsSchema>>>
