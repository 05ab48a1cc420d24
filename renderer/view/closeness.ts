// How near one is to the chart: in which way it is drawn at a viewport, and which part of it is worth having in the DOM.
import type { Box } from '../../shared/layout/layout.ts'
import { PITCH } from '../../shared/layout/measures.ts'

/**
 * How cards are drawn: all of them as elements (charts of usual size), those in view as elements
 * (large charts, near), or all of them painted on one canvas (large charts, far away).
 */
export type Closeness =
  | { readonly way: 'everything' }
  | { readonly way: 'near'; readonly box: Box }
  | { readonly way: 'overview' }

/** Up to this many roles nothing is saved: elements are there and glide to their places. */
export const MOST_GLIDING = 200

/** From this zoom on one reads and touches cards; below, one looks at the whole. */
export const READABLE_ZOOM = 0.5

/** More cards than this in view are painted, however large the screen is. */
const MOST_ELEMENTS = 300

/** Steps in which the box of the cards in view moves and grows, and how far it reaches beyond it, in px at 100 %. */
const STEP = 140
const REACH = 100

export const EVERYTHING: Closeness = { way: 'everything' }
export const OVERVIEW: Closeness = { way: 'overview' }

/** What React Flow's store knows of the viewport: shift in px, zoom, size in px. */
export interface Viewport {
  readonly transform: readonly [x: number, y: number, zoom: number]
  readonly width: number
  readonly height: number
}

/** The part of the chart that is seen, in px at 100 %. */
export function boxInView({ transform: [x, y, zoom], width, height }: Viewport): Box {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}

/** How cards of a large chart are drawn; nearly the same viewports give the same. */
export function closenessAt(viewport: Viewport): Closeness {
  const box = boxInView(viewport)
  const cards = (box.width * box.height) / (PITCH.x * PITCH.y)
  const isNear = viewport.transform[2] >= READABLE_ZOOM && cards <= MOST_ELEMENTS
  return isNear && viewport.width > 0 ? { way: 'near', box: inSteps(box) } : OVERVIEW
}

/** Do both put the same things into the DOM? */
export function isSameCloseness(a: Closeness, b: Closeness): boolean {
  if (a.way !== 'near' || b.way !== 'near') return a.way === b.way
  return (
    a.box.x === b.box.x &&
    a.box.y === b.box.y &&
    a.box.width === b.box.width &&
    a.box.height === b.box.height
  )
}

function inSteps({ x, y, width, height }: Box): Box {
  const left = Math.floor((x - REACH) / STEP) * STEP
  const top = Math.floor((y - REACH) / STEP) * STEP
  const right = Math.ceil((x + width + REACH) / STEP) * STEP
  const bottom = Math.ceil((y + height + REACH) / STEP) * STEP
  return { x: left, y: top, width: right - left, height: bottom - top }
}
