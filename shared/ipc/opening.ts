// Opening charts: new ones, files, samples; and what a window is told of the one that it shows.
import { z } from 'zod'
import type { ChartText } from '../document/chart-text.ts'
import { documentSchema, type Immutable } from '../document/schema.ts'
import { once } from '../once.ts'
import { documentIdSchema } from './document-id.ts'
import { defineFeature } from './feature.ts'

/** On its way to a page: what it says was read with the schema, or came from a page. */
export const checkedChartSchema = once(() =>
  z.custom<ChartText>((chart) => typeof chart === 'string'),
)

/** A chart that came back after a crash. */
const recoveredDocumentSchema = once(() =>
  z.object({
    /** The program was cut off or told to end by the system, or only the page of the window ended. */
    cause: z.enum(['program-ended', 'program-closed', 'page-gone']),
    /** When its last copy was made (ISO 8601). */
    savedAt: z.iso.datetime(),
    /** Its file was changed meanwhile, or cannot be opened any more: this is a new chart beside it. */
    beside: z.enum(['changed-file', 'lost-file']).nullable(),
    /** Texts that were typed and not taken yet, by the name of their field. */
    untaken: z.record(z.string(), z.string()),
    /** What is on the disk, or what an untitled chart began with. */
    before: checkedChartSchema(),
  }),
)

export type RecoveredDocument = Immutable<z.infer<ReturnType<typeof recoveredDocumentSchema>>>

/** What fills a new chart: the advisor's questions, a list that somebody pastes, or steps of the guide beside it. */
const beginningSchema = once(() => z.enum(['advisor', 'guide', 'list']))

export type Beginning = z.infer<ReturnType<typeof beginningSchema>>

export const openedDocumentSchema = once(() =>
  z.object({
    documentId: documentIdSchema(),
    chart: checkedChartSchema(),
    /** Shown in title and top bar: the file's name, or "Untitled". */
    fileName: z.string(),
    /** No file yet: Save asks where. */
    isUntitled: z.boolean(),
    /** Different from what is on disk from the start, as a repaired copy is. */
    isUnsaved: z.boolean(),
    /** Nobody asked for this chart: ways to begin are offered over it. */
    isStart: z.literal(true).optional(),
    /** It was asked for to be filled this way, which is offered over it. */
    beginsWith: beginningSchema().optional(),
    recovered: recoveredDocumentSchema().nullable(),
  }),
)

export type OpenedDocument = Immutable<z.infer<ReturnType<typeof openedDocumentSchema>>>

/** Of a file, as it is shown. */
export const openingNameSchema = once(() => z.string().nullable())

/** All open here when this window is untouched, else in a new window. */
export const openingFeature = defineFeature({
  calls: {
    'document:new': { args: () => z.tuple([]), result: () => z.null() },
    /** A new chart, and how it is to be filled. */
    'document:new-for': { args: () => z.tuple([beginningSchema()]), result: () => z.null() },
    /** A new chart that is filled already. */
    'document:new-from': {
      hasChart: true,
      args: () => z.tuple([documentSchema()]),
      result: () => z.null(),
    },
    /** Asks for a file. */
    'document:open': { args: () => z.tuple([]), result: () => z.null() },
    /** False where no chart was opened, which is said in the window. */
    'document:open-recent': { args: () => z.tuple([z.number().int()]), result: () => z.boolean() },
    'document:open-sample': {
      args: () => z.tuple([z.string().regex(/^[a-z0-9-]+$/)]),
      result: () => z.null(),
    },
    /** Stops what is being opened as this window says; everything stays as it is. */
    'document:cancel-opening': { args: () => z.tuple([]), result: () => z.null() },
  },
  events: {
    /** The name of a file that takes its time, wherever it will be shown; null: no more. */
    'document:opening': openingNameSchema,
    /** This window now shows another document. */
    'document:opened': openedDocumentSchema,
  },
})
