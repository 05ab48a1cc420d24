// What Pitcrew remembers between starts: a few small things, in one file with its own version.
import { z } from 'zod'
import { localeSchema, themeChoiceSchema } from '../../shared/ipc/preferences.ts'

/** Newer numbers belong to a newer Pitcrew and are put aside, not guessed at. */
const SETTINGS_VERSION = 1

/** Files in “Open recent”. */
export const MAX_RECENT = 10

/** Windows that a start opens again. */
export const MAX_REOPENED = 10

/** Longest path an operating system here can name (Windows: 32,767 characters). */
const MAX_PATH = 32_767

/** A window's place on the desktop in pixels that do not depend on the display. */
const windowPlaceSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  isMaximised: z.boolean(),
})

export const settingsSchema = z.object({
  version: z.literal(SETTINGS_VERSION),
  theme: themeChoiceSchema(),
  /** null: as the system writes numbers; earlier versions did not know it. */
  locale: localeSchema().nullable().default(null),
  /** False only before the very first window, which shows the sample. */
  hasStarted: z.boolean(),
  /** Paths, the latest first. */
  recent: z.array(z.string().min(1).max(MAX_PATH)).max(MAX_RECENT),
  window: windowPlaceSchema.nullable(),
  /** Paths of the files in windows that were open last, in the order of their use. */
  open: z.array(z.string().min(1).max(MAX_PATH)).max(MAX_REOPENED).default([]),
  /** Whether a start without files opens those again. */
  reopens: z.boolean().default(true),
  /** Are earlier versions of files kept? Earlier versions of Pitcrew always kept them. */
  keepsHistory: z.boolean().default(true),
})

export type Settings = Readonly<z.infer<typeof settingsSchema>>
export type WindowPlace = z.infer<typeof windowPlaceSchema>

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  theme: 'system',
  locale: null,
  hasStarted: false,
  recent: [],
  window: null,
  open: [],
  reopens: true,
  keepsHistory: true,
}
