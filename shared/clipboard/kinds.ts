// What roles are called on the clipboard, beside the plain text that every program understands.

export const CLIPBOARD_KINDS = {
  /** A chart of the copied roles alone, as the text of a `.salesorg` file. */
  roles: 'application/x-salesorg',
  /** Which cut it comes from; the roles go when it is pasted. */
  cut: 'application/x-salesorg-cut',
} as const

/** What a paste finds on the clipboard; empty where there is nothing of a kind. */
export interface Clip {
  readonly roles: string
  readonly cut: string
  readonly text: string
}
