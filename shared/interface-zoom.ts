// How large the window's own words and buttons are; the chart has a zoom of its own.

/** 1: as the system has it. */
export const INTERFACE_ZOOMS = [1, 1.1, 1.25, 1.5, 1.75, 2] as const

export type InterfaceZoom = (typeof INTERFACE_ZOOMS)[number]

/** One step larger (1) or smaller (-1); the same where there is none. */
export function steppedZoom(zoom: InterfaceZoom, step: 1 | -1): InterfaceZoom {
  return INTERFACE_ZOOMS[INTERFACE_ZOOMS.indexOf(zoom) + step] ?? zoom
}
