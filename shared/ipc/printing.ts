// Printing the chart: the pages of an export, on paper.
import { z } from 'zod'
import { documentSchema, type Immutable } from '../document/schema.ts'
import { once } from '../once.ts'
import { PAPERS } from '../pages/page-size.ts'
import { VIEW_IDS } from '../views/all/view-ids.ts'
import { documentIdSchema } from './document-id.ts'
import { defineFeature } from './feature.ts'
import { pageChoicesSchema } from './page-choices.ts'

const printRequestSchema = once(() =>
  z.object({
    documentId: documentIdSchema(),
    document: documentSchema(),
    view: z.enum(VIEW_IDS),
    pages: pageChoicesSchema().extend({ size: z.enum(PAPERS) }),
    /** With the company’s logo, if there is one. */
    hasLogo: z.literal(true).optional(),
  }),
)

export type PrintRequest = Immutable<z.infer<ReturnType<typeof printRequestSchema>>>

export const printingFeature = defineFeature({
  calls: {
    /**
     * Draws the pages and shows the system’s dialog for printing; null when the user thinks better of it, then
     * or while they are drawn, which `export:cancel` stops. The note is as for exports.
     */
    'print:run': {
      hasChart: true,
      args: () => z.tuple([printRequestSchema()]),
      result: () => z.object({ note: z.string().optional() }).nullable(),
    },
  },
  events: {},
})
