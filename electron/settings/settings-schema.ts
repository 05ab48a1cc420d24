// What Pitcrew remembers between starts: a few small things, in one file with its own version.
import { z } from 'zod'
import type { Immutable } from '../../shared/document/schema.ts'
import { MOST_REMEMBERED, rememberedListSchema } from '../../shared/ipc/lists.ts'
import { preferencesSchema } from '../../shared/ipc/preferences.ts'
import { USUAL_PREFERENCES } from '../../shared/preferences/usual-preferences.ts'

/** Newer numbers belong to a newer Pitcrew and are put aside, not guessed at. */
const SETTINGS_VERSION = 1

/** Files in “Open recent”. */
export const MAX_RECENT = 10

/** Windows that a start opens again. */
export const MAX_REOPENED = 10

/** Files of which it is remembered where their window was. */
const MAX_PLACES = 20

/** Longest path an operating system here can name (Windows: 32,767 characters). */
const MAX_PATH = 32_767

/** Pixels in any direction: what windowing systems count with. Chromium fails beyond 32 bits. */
export const FARTHEST = 32_767

const coordinate = z.number().int().min(-FARTHEST).max(FARTHEST)
const length = z.number().int().min(1).max(FARTHEST)

/** A window's place on the desktop in pixels that do not depend on the display. */
const windowPlaceSchema = z.object({
  x: coordinate,
  y: coordinate,
  width: length,
  height: length,
  isMaximised: z.boolean(),
  /** Earlier versions of Pitcrew did not say. */
  isFullScreen: z.boolean().optional(),
})

/** `file`: what `fileKey` makes of its path, which is shorter and tells nobody what was open. */
const filePlaceSchema = windowPlaceSchema.extend({ file: z.string().regex(/^[0-9a-f]{12}$/) })

const settingsSchema = z.object({
  version: z.literal(SETTINGS_VERSION),
  ...preferencesSchema().shape,
  /** False only before the very first window, which shows the sample. */
  hasStarted: z.boolean(),
  /** Paths, the latest first. */
  recent: z.array(z.string().min(1).max(MAX_PATH)).max(MAX_RECENT),
  window: windowPlaceSchema.nullable(),
  /** Where the window of a file was, for files that are open or recent; the latest first. */
  places: z.array(filePlaceSchema).max(MAX_PLACES),
  /** Paths of the files in windows that were open last, in the order of their use. */
  open: z.array(z.string().min(1).max(MAX_PATH)).max(MAX_REOPENED),
  /** Are earlier versions of files kept? Earlier versions of Pitcrew always kept them. */
  keepsHistory: z.boolean(),
  /** What the columns of imported lists were taken for, the latest first. */
  lists: z.array(rememberedListSchema()).max(MOST_REMEMBERED),
})

export type Settings = Immutable<z.infer<typeof settingsSchema>>
export type WindowPlace = z.infer<typeof windowPlaceSchema>

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  ...USUAL_PREFERENCES,
  hasStarted: false,
  recent: [],
  window: null,
  places: [],
  open: [],
  keepsHistory: true,
  lists: [],
}

const ownFileSchema = z.looseObject({ version: z.literal(SETTINGS_VERSION) })

/** What a file of settings says. */
export interface ReadSettings {
  readonly settings: Settings
  /** No value had to be taken from elsewhere, except those that earlier versions did not know. */
  readonly isWhole: boolean
}

/**
 * Each value by itself, so that a bad one takes no other with it; those are taken from `otherwise`.
 * null where it is no such file at all.
 */
export function readSettings(value: unknown, otherwise: Settings): ReadSettings | null {
  const file = ownFileSchema.safeParse(value)
  if (!file.success) return null
  const values: Record<string, unknown> = { ...otherwise }
  let isWhole = true
  for (const [key, schema] of Object.entries(settingsSchema.shape)) {
    if (!Object.hasOwn(file.data, key)) continue
    const parsed = schema.safeParse(file.data[key])
    if (parsed.success) values[key] = parsed.data
    else isWhole = false
  }
  return { settings: settingsSchema.parse(values), isWhole }
}
