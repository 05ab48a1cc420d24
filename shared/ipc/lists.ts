// Lists of people from files: chosen in main's dialog or dropped, and read in a process apart. The page gets
// rows of texts, and never a path.
import { z } from 'zod'
import { once } from '../once.ts'
import { LIST_ENCODING_NAMES, LIST_LIMITS } from '../tables/list-file.ts'
import { defineFeature } from './feature.ts'

const rowNumber = () => z.number().int().min(1)

const sheetSchema = once(() =>
  z.object({
    name: z.string(),
    isHidden: z.boolean(),
    rows: z.array(z.object({ at: rowNumber(), cells: z.array(z.string()) })).max(LIST_LIMITS.rows),
    merged: z.array(
      z.object({ column: z.number().int().min(0), from: rowNumber(), to: rowNumber() }),
    ),
    hidden: z
      .object({ rows: z.array(rowNumber()), columns: z.array(z.number().int().min(0)) })
      .optional(),
    unworked: z.number().int().min(0),
  }),
)

export const listFileSchema = once(() =>
  z.object({
    fileName: z.string(),
    sheets: z.array(sheetSchema()).min(1),
    encoding: z.enum(LIST_ENCODING_NAMES).nullable(),
  }),
)

/** Lists whose columns are remembered. */
export const MOST_REMEMBERED = 6

/** What the columns of a list were taken for, by the words at their heads. */
export const rememberedListSchema = once(() =>
  z.object({
    /** Of those words. */
    signature: z.string().regex(/^[0-9a-f]{8}$/),
    /** Names of fields; who reads them checks them. */
    columns: z.array(z.string().max(20).nullable()).max(30),
  }),
)

/** Which list of its window it is: the page names it so, and never by its path. */
const listIdSchema = once(() => z.number().int().min(1))

export const listToImportSchema = once(() =>
  z.object({
    id: listIdSchema(),
    file: listFileSchema(),
    remembered: z.array(rememberedListSchema()).max(MOST_REMEMBERED),
  }),
)

export type ListToImport = z.infer<ReturnType<typeof listToImportSchema>>
export type RememberedList = z.infer<ReturnType<typeof rememberedListSchema>>

export const listsFeature = defineFeature({
  calls: {
    /** Asks for a file; null when the user thinks better of it, or stops it. */
    'list:choose': { args: () => z.tuple([]), result: () => listToImportSchema().nullable() },
    /** A list that this window was given, in other letters; null where it was given none of this id. */
    'list:read-as': {
      args: () => z.tuple([listIdSchema(), z.enum(LIST_ENCODING_NAMES)]),
      result: () => listToImportSchema().nullable(),
    },
    /** The same kind of list is read alike the next time. */
    'list:remember': { args: () => z.tuple([rememberedListSchema()]), result: () => z.null() },
  },
  events: {
    /** A list that was dropped on the window, or opened as charts are. */
    'list:opened': listToImportSchema,
  },
})
