// Recovery copies: what the page hands in while it is unsaved, and charts that a start left alone.
import { z } from 'zod'
import { LIMITS } from '../document/limits.ts'
import { once } from '../once.ts'
import { documentIdSchema } from './document-id.ts'
import { defineFeature } from './feature.ts'

const unsavedWorkSchema = once(() =>
  z.object({
    /** The document as JSON; a text crosses the border faster than what it says. */
    json: z.string().max(LIMITS.fileBytes),
    /** Texts that were typed and not taken yet, by the name of their field. */
    untaken: z.record(z.string(), z.string()),
  }),
)

const leftChartSchema = once(() =>
  z.object({
    documentId: documentIdSchema(),
    fileName: z.string(),
    /** ISO 8601. */
    savedAt: z.iso.datetime(),
    roles: z.number(),
  }),
)

export type LeftChart = z.infer<ReturnType<typeof leftChartSchema>>

export const recoveryFeature = defineFeature({
  calls: {
    /** Answers when the copy is on the disk, or the disk has refused it (`isOff`). */
    'recovery:keep': {
      hasChart: true,
      args: () =>
        z.tuple([
          z.object({
            documentId: documentIdSchema(),
            /** null: nothing is unsaved. */
            work: unsavedWorkSchema().nullable(),
            /** The answer to `recovery:keep-now`. */
            isLast: z.boolean(),
          }),
        ]),
      result: () => z.object({ isOff: z.boolean() }),
    },
    'recovery:left': { args: () => z.tuple([]), result: () => z.array(leftChartSchema()) },
    'recovery:open-left': { args: () => z.tuple([documentIdSchema()]), result: () => z.null() },
    'recovery:discard-left': { args: () => z.tuple([documentIdSchema()]), result: () => z.null() },
  },
  events: {
    /** The program is about to end: hand in now what there is. */
    'recovery:keep-now': once(() => z.null()),
    /** So many charts that a start left alone are still there. */
    'recovery:left-changed': once(() => z.object({ leftCharts: z.number().int() })),
    /** Copies cannot be written at the moment, or can again. */
    'recovery:trouble': once(() => z.object({ isOff: z.boolean() })),
  },
})
