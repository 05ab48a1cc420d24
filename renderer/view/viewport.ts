// How far the canvas zooms, and the zoom commands, which reach it from menu, palette and keys.

import { getViewportForBounds, type ReactFlowInstance, type useStoreApi } from '@xyflow/react'
import type { RoleId } from '../../shared/ids.ts'
import { boxAround, encloses } from '../../shared/layout/boxes.ts'
import { cardAt } from '../../shared/layout/hit.ts'
import type { Box } from '../../shared/layout/layout.ts'
import { layoutFor } from '../state/derived.ts'
import { currentDocument } from '../state/store.ts'
import { glideTime } from './glide-time.ts'
import { boxInView, READABLE_ZOOM } from './view-at.ts'

export const ZOOM = { min: 0.02, max: 3 } as const

/** Never blown up beyond reading size; padding in parts of the window. */
const FIT = { padding: 0.06, maxZoom: 1 } as const

export interface CanvasView {
  readonly flow: Pick<
    ReactFlowInstance,
    | 'screenToFlowPosition'
    | 'getZoom'
    | 'setCenter'
    | 'setViewport'
    | 'zoomIn'
    | 'zoomOut'
    | 'zoomTo'
  >
  readonly store: ReturnType<typeof useStoreApi>
}

let canvas: CanvasView | null = null

/** The canvas announces itself when it is there, and null when it goes. */
export function setCanvas(view: CanvasView | null): void {
  canvas = view
}

/** Shows all of the chart. */
export function fitChart(duration = glide()): void {
  const { lanes, pods, cards } = layoutFor(currentDocument())
  show(boxAround([...lanes, ...pods, ...cards].map(({ box }) => box)), FIT.padding, duration)
}

/** Brings these roles into view; all of the chart where there are none. */
export function bringIntoView(roles: readonly RoleId[]): void {
  if (roles.length === 0) fitChart()
  else show(boxAround(boxesOf(roles)), 0.3, glide())
}

/** The role whose card lies at a point of the window, painted or not. */
export function roleAt(x: number, y: number): RoleId | null {
  if (!canvas || !document.elementFromPoint(x, y)?.closest('.react-flow')) return null
  const point = canvas.flow.screenToFlowPosition({ x, y })
  return cardAt(layoutFor(currentDocument()), point)?.roleId ?? null
}

/** Moves the view to a box that is not in it; keeps the zoom. */
export function keepInView(box: Box): void {
  if (canvas && !encloses(boxInView(canvas.store.getState()), box))
    centre(box, canvas.flow.getZoom())
}

/** Comes near enough to a role that it can be read and written. */
export function makeReadable(role: RoleId): void {
  const [box] = boxesOf([role])
  if (!canvas || !box) return
  if (canvas.flow.getZoom() < READABLE_ZOOM) centre(box, 1)
  else keepInView(box)
}

function glide(): number {
  return glideTime(currentDocument().roles.length)
}

function boxesOf(roles: readonly RoleId[]): readonly Box[] {
  const wanted = new Set(roles)
  const { cards } = layoutFor(currentDocument())
  return cards.filter(({ roleId }) => wanted.has(roleId)).map(({ box }) => box)
}

function centre({ x, y, width, height }: Box, zoom: number): void {
  void canvas?.flow.setCenter(x + width / 2, y + height / 2, { zoom, duration: glide() })
}

function show(box: Box | null, padding: number, duration: number): void {
  if (!canvas || !box) return
  const { width, height } = canvas.store.getState()
  const viewport = getViewportForBounds(box, width, height, ZOOM.min, FIT.maxZoom, padding)
  void canvas.flow.setViewport(viewport, { duration })
}

/** One step nearer. */
export function zoomIn(): void {
  void canvas?.flow.zoomIn()
}

/** One step further away. */
export function zoomOut(): void {
  void canvas?.flow.zoomOut()
}

/** The chart at its own size, 100 %. */
export function zoomToActualSize(): void {
  void canvas?.flow.zoomTo(1)
}
