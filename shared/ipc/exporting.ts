// Exporting the chart as a picture, as pages or as tables.
import { z } from 'zod'
import { documentSchema, type Immutable } from '../document/schema.ts'
import { EXPORT_FORMAT_IDS, SCALES } from '../export-formats/all-formats.ts'
import { once } from '../once.ts'
import { TABLE_IDS } from '../table-exports/table-ids.ts'
import { VIEW_IDS } from '../views/all/view-ids.ts'
import { documentIdSchema } from './document-id.ts'
import { defineFeature } from './feature.ts'
import { pageChoicesSchema } from './page-choices.ts'

const exportRequestSchema = once(() =>
  z.object({
    documentId: documentIdSchema(),
    document: documentSchema(),
    format: z.enum(EXPORT_FORMAT_IDS),
    /** What a format does not take (its `options`) counts for nothing. */
    scale: z.number().min(SCALES.least).max(SCALES.most),
    theme: z.enum(['light', 'dark']),
    view: z.enum(VIEW_IDS),
    transparent: z.boolean(),
    pages: pageChoicesSchema().optional(),
    isWhite: z.boolean().optional(),
    hasFont: z.boolean().optional(),
    /** With the company’s logo, if there is one. */
    hasLogo: z.literal(true).optional(),
    /** Without the marks of findings. */
    isPlain: z.literal(true).optional(),
    /** Of tables; missing: all in a workbook, the first in a file of one. */
    table: z.enum(TABLE_IDS).optional(),
    /** With the chart’s file inside, whole. Remembered nowhere: who wants it, asks for it each time. */
    withChart: z.literal(true).optional(),
  }),
)

/** What is to be known of the picture, such as whose name has letters that no font has. */
const note = once(() => z.string().optional())

export type ExportRequest = Immutable<z.infer<ReturnType<typeof exportRequestSchema>>>

export const exportingFeature = defineFeature({
  calls: {
    /** Asks where, draws, writes the file; null when the user thinks better of it. */
    'export:run': {
      hasChart: true,
      args: () => z.tuple([exportRequestSchema()]),
      result: () => z.object({ fileName: z.string(), note: note() }).nullable(),
    },
    /** Draws it and puts it on the clipboard; null when it was stopped. Its format is always PNG. */
    'export:copy-picture': {
      hasChart: true,
      args: () => z.tuple([exportRequestSchema()]),
      result: () => z.object({ note: note() }).nullable(),
    },
    /** Shows the file that this window wrote last in its folder. */
    'export:show': { args: () => z.tuple([]), result: () => z.null() },
    /** Opens it with the program that the system has for it. */
    'export:open': { args: () => z.tuple([]), result: () => z.null() },
    /** Stops what this window is exporting; its call then answers null, and no file is left. */
    'export:cancel': { args: () => z.tuple([]), result: () => z.null() },
  },
  events: {
    /** How much of this window's export is drawn, from 0 (just begun) to 1. */
    'export:progress': once(() => z.object({ fraction: z.number().min(0).max(1) })),
  },
})
