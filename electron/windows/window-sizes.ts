// How large windows are; apart from where they go, which is not known before the settings are.

/** Below this the panels beside the chart have no room. */
export const MIN_SIZE = { width: 960, height: 600 } as const

/** The size of the design pictures. */
export const USUAL_SIZE = { width: 1440, height: 900 } as const
