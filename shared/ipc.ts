// The whole border between window and Electron side: one table of calls and one of events.
import { z } from 'zod'
import { COMMAND_IDS } from './commands.ts'
import { documentSchema, type Immutable } from './document/schema.ts'
import { once } from './once.ts'

/** Names an open document; the page never learns a path. */
const documentIdSchema = once(() => z.uuid())

const commandIdSchema = once(() => z.enum(COMMAND_IDS))

export const themeChoiceSchema = once(() => z.enum(['system', 'light', 'dark']))

const preferencesSchema = once(() =>
  z.object({
    theme: themeChoiceSchema(),
  }),
)

/** On its way to a page: it was read with the schema, or came from a page, so nobody has to check it again. */
const checkedDocumentSchema = once(() => z.custom<z.infer<ReturnType<typeof documentSchema>>>())

const openedDocumentSchema = once(() =>
  z.object({
    documentId: documentIdSchema(),
    document: checkedDocumentSchema(),
    /** Shown in title and top bar: the file's name, or "Untitled". */
    fileName: z.string(),
    /** No file yet: Save asks where. */
    isUntitled: z.boolean(),
    /** Different from what is on disk from the start, as a repaired copy is. */
    isUnsaved: z.boolean(),
  }),
)

const noticeSchema = once(() =>
  z.object({
    kind: z.enum(['info', 'error']),
    /** One plain sentence. */
    message: z.string(),
  }),
)

const recentFileSchema = once(() =>
  z.object({
    /** Position in the list that main keeps. */
    id: z.number().int(),
    name: z.string(),
    /** Shortened folder, for telling two files of one name apart. */
    folder: z.string(),
  }),
)

export const exportFormatSchema = once(() => z.enum(['png', 'pdf', 'svg']))

const exportRequestSchema = once(() =>
  z.object({
    documentId: documentIdSchema(),
    document: documentSchema(),
    format: exportFormatSchema(),
    /** PNG only: pixels per chart pixel. */
    scale: z.number().min(1).max(4),
    theme: z.enum(['light', 'dark']),
    transparent: z.boolean(),
  }),
)

const saveRequestSchema = once(() =>
  z.object({
    documentId: documentIdSchema(),
    /** Counts the page's changes; comes back with the answer. */
    revision: z.number().int(),
    document: documentSchema(),
    /** Ask for a new place even where there is a file. */
    saveAs: z.boolean(),
  }),
)

export const CALLS = {
  'app:start': {
    args: () => z.tuple([]),
    result: () =>
      z.object({
        opened: openedDocumentSchema(),
        recent: z.array(recentFileSchema()),
        preferences: preferencesSchema(),
        platform: z.enum(['mac', 'windows', 'linux']),
        version: z.string(),
        notices: z.array(noticeSchema()),
      }),
  },
  'document:new': { args: () => z.tuple([]), result: () => z.null() },
  /** A new chart that is filled already: here when this window is untouched, else in a new window. */
  'document:new-from': { args: () => z.tuple([documentSchema()]), result: () => z.null() },
  /** Asks for a file and opens it: here when this window is untouched, else in a new window. */
  'document:open': { args: () => z.tuple([]), result: () => z.null() },
  'document:open-recent': { args: () => z.tuple([z.number().int()]), result: () => z.null() },
  'document:open-sample': {
    args: () => z.tuple([z.string().regex(/^[a-z0-9-]+$/)]),
    result: () => z.null(),
  },
  'document:save': {
    args: () => z.tuple([saveRequestSchema()]),
    result: () =>
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('saved'),
          revision: z.number().int(),
          fileName: z.string(),
          notices: z.array(noticeSchema()),
        }),
        z.object({ kind: z.literal('cancelled') }),
      ]),
  },
  /** Keeps the title's mark and the close guard true. */
  'document:state': {
    args: () =>
      z.tuple([
        z.object({
          documentId: documentIdSchema(),
          isUnsaved: z.boolean(),
          isTouched: z.boolean(),
        }),
      ]),
    result: () => z.null(),
  },
  /** Asks where, draws, writes the file; null when the user thinks better of it. */
  'export:run': {
    args: () => z.tuple([exportRequestSchema()]),
    result: () => z.object({ fileName: z.string() }).nullable(),
  },
  /** Stops what this window is exporting; its call then answers null, and no file is left. */
  'export:cancel': { args: () => z.tuple([]), result: () => z.null() },
  'preferences:set': { args: () => z.tuple([preferencesSchema()]), result: () => z.null() },
  'recent:clear': { args: () => z.tuple([]), result: () => z.null() },
  /** The page has saved; the close that was asked for may go on. */
  'window:close': { args: () => z.tuple([]), result: () => z.null() },
} as const satisfies Record<string, { args: () => z.ZodType; result: () => z.ZodType }>

export const EVENTS = {
  'menu:command': commandIdSchema,
  /** This window now shows another document. */
  'document:opened': openedDocumentSchema,
  /** Save, then call window:close. */
  'document:save-and-close': once(() => z.null()),
  'app:notice': noticeSchema,
  /** How much of this window's export is drawn, from 0 (just begun) to 1. */
  'export:progress': once(() => z.object({ fraction: z.number().min(0).max(1) })),
  'recent:changed': once(() => z.array(recentFileSchema())),
  /** In another window. */
  'preferences:changed': preferencesSchema,
} as const satisfies Record<string, () => z.ZodType>

export type CallName = keyof typeof CALLS
export type EventName = keyof typeof EVENTS
export type CallArgs<Name extends CallName> = Immutable<
  z.infer<ReturnType<(typeof CALLS)[Name]['args']>>
>
export type CallResult<Name extends CallName> = z.infer<ReturnType<(typeof CALLS)[Name]['result']>>
export type EventPayload<Name extends EventName> = z.infer<ReturnType<(typeof EVENTS)[Name]>>

/** What every call answers: a value, or a code with one plain sentence. */
export type Reply<Name extends CallName> =
  | { readonly ok: true; readonly value: CallResult<Name> }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } }

/**
 * What the preload puts on the page as `window.pitcrew`. Everything crosses as JSON: a text is handed
 * over whole, while an object is copied property by property between the preload's world and the page's.
 */
export interface PitcrewApi {
  /** `args`: `CallArgs` of the name; answers its `Reply`. */
  call(name: CallName, args: string): Promise<string>
  /** The payload is an `EventPayload` of the name. Returns the way to stop listening. */
  on(name: EventName, listener: (payload: string) => void): () => void
  /** Opens a file that was dropped on the window; only the preload sees its path. */
  openDropped(file: unknown): Promise<void>
}

export type OpenedDocument = Immutable<z.infer<ReturnType<typeof openedDocumentSchema>>>
export type Notice = z.infer<ReturnType<typeof noticeSchema>>
export type RecentFile = z.infer<ReturnType<typeof recentFileSchema>>
export type Preferences = z.infer<ReturnType<typeof preferencesSchema>>
export type ThemeChoice = z.infer<ReturnType<typeof themeChoiceSchema>>
export type ExportFormat = z.infer<ReturnType<typeof exportFormatSchema>>
export type ExportRequest = Immutable<z.infer<ReturnType<typeof exportRequestSchema>>>
export type SaveRequest = Immutable<z.infer<ReturnType<typeof saveRequestSchema>>>
