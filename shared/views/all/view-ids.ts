// Names of the views, for those who only pass them on.
export const VIEW_IDS = ['structure', 'reporting'] as const

export type ViewId = (typeof VIEW_IDS)[number]

/** As people read them. */
export const VIEW_NAMES: Readonly<Record<ViewId, string>> = {
  structure: 'Structure',
  reporting: 'Reporting',
}
