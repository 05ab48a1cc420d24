// Saving a chart.
import { z } from 'zod'
import type { Immutable } from '../document/schema.ts'
import { once } from '../once.ts'
import { documentIdSchema } from './document-id.ts'
import { defineFeature } from './feature.ts'
import { noticeSchema } from './notices.ts'
import { checkedChartSchema } from './opening.ts'

const saveRequestSchema = once(() =>
  z.object({
    documentId: documentIdSchema(),
    /** The document as JSON; it is checked where it is written out. */
    chart: z.string(),
    /** Ask for a new place even where there is a file. */
    saveAs: z.boolean(),
    /** The user knows that the file has gone, and wants it where it was. */
    recreate: z.boolean().optional(),
  }),
)

export type SaveRequest = Immutable<z.infer<ReturnType<typeof saveRequestSchema>>>

export const savingFeature = defineFeature({
  calls: {
    'document:save': {
      hasChart: true,
      args: () => z.tuple([saveRequestSchema()]),
      result: () =>
        z.discriminatedUnion('kind', [
          z.object({
            kind: z.literal('saved'),
            fileName: z.string(),
            notices: z.array(noticeSchema()),
          }),
          z.object({ kind: z.literal('cancelled') }),
        ]),
    },
  },
  events: {
    /** What a page had asked for that crashed since is done: this is on the disk, and under which name. */
    'document:saved': once(() =>
      z.object({
        documentId: documentIdSchema(),
        chart: checkedChartSchema(),
        fileName: z.string(),
      }),
    ),
    /** Writing takes its time; false: no more. */
    'document:saving': once(() => z.boolean()),
  },
})
