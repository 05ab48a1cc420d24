// How large a document may be. Beyond these a file is refused by name instead of freezing the window.
export const LIMITS = {
  /** Bytes of a file, checked before it is read. */
  fileBytes: 100 * 1024 * 1024,
  /** Levels of nesting in the JSON; the format itself needs 6. */
  depth: 64,
  roles: 50_000,
  people: 50_000,
  pods: 1_000,
  kpis: 10_000,
  muted: 10_000,
  unconfirmed: 500,
  /** Thresholds in the preferences: more would make the file of the settings larger than is safe to write. */
  preferredThresholds: 30,
  segments: 1_000,
  backups: 100,
  duties: 100,
  /** Characters. */
  id: 100,
  /** The name of a figure with its kind before it. */
  figureId: 120,
  shortText: 500,
  longText: 20_000,
  /** A photo as text: 20 KB as base64, and what kind it is. */
  photo: 27_400,
} as const
