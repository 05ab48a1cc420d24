// How wide the sides of the window can be, in CSS pixels.

export const SIDE_WIDTHS = {
  list: { least: 180, usual: 228, most: 400 },
  side: { least: 300, usual: 352, most: 640 },
} as const

/** A whole number of px within the limits of that side. */
export function asSideWidth(side: keyof typeof SIDE_WIDTHS, width: number): number {
  const { least, most } = SIDE_WIDTHS[side]
  return Math.round(Math.min(most, Math.max(least, width)))
}
