// What other programs do to the file of an open chart, and what is decided about it.
import { z } from 'zod'
import type { Immutable } from '../document/schema.ts'
import { once } from '../once.ts'
import { documentIdSchema } from './document-id.ts'
import { defineFeature } from './feature.ts'
import { checkedChartSchema } from './opening.ts'

const about = () => ({
  documentId: documentIdSchema(),
  /** Counts what a window was told; a decision names what it is about. */
  version: z.number().int(),
})

const troubleSchema = once(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('changed'), ...about(), chart: checkedChartSchema() }),
    /** Deleted, moved or renamed; `canSaveHere`: its folder is still there. */
    z.object({ kind: z.literal('gone'), ...about(), canSaveHere: z.boolean() }),
    z.object({
      kind: z.literal('unreadable'),
      ...about(),
      /** Why, in one plain sentence. */
      message: z.string(),
      /** It is a file that can be kept among the earlier versions. */
      canGoOver: z.boolean(),
    }),
  ]),
)

/** The file is not what the window last knew. */
export type OutsideTrouble = Immutable<z.infer<ReturnType<typeof troubleSchema>>>

const newsSchema = once(() =>
  z.union([
    troubleSchema(),
    /** It is again; whatever the window was told is over. */
    z.object({ kind: z.literal('as-known'), documentId: documentIdSchema() }),
  ]),
)

export type OutsideNews = Immutable<z.infer<ReturnType<typeof newsSchema>>>

/** Refused where the file has changed once more meanwhile. */
export const outsideChangesFeature = defineFeature({
  calls: {
    /** The window had nothing of its own and shows the version it was told of. */
    'outside:follow': { args: () => z.tuple([z.object(about())]), result: () => z.null() },
    /**
     * The window is going to show it; `mine`, which gives way, is kept among the earlier versions, unless
     * the user wants none of them; as JSON.
     */
    'outside:take-theirs': {
      hasChart: true,
      args: () => z.tuple([z.object({ ...about(), mine: z.string() })]),
      result: () => z.object({ isKept: z.boolean() }),
    },
    /** The next save goes over it; it is kept among the earlier versions then. */
    'outside:keep-mine': { args: () => z.tuple([z.object(about())]), result: () => z.null() },
  },
  events: { 'outside:news': newsSchema },
})
