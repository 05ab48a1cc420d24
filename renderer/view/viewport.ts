// How far the canvas zooms, and the zoom commands, which reach it from menu, palette and keys.
import type { Viewport as FlowViewport } from '@xyflow/react'
import type { RoleId } from '../../shared/ids.ts'
import { boxAround, encloses } from '../../shared/layout/boxes.ts'
import type { Box, Layout } from '../../shared/layout/layout.ts'
import { type Lane, laneKey } from '../../shared/org/lanes.ts'
import { usePointer } from '../state/pointer.ts'
import { currentDocument, currentSession, reveal } from '../state/store.ts'
import { type CanvasView, currentCanvas } from './canvas-view.ts'
import { boxInView, READABLE_ZOOM } from './closeness.ts'
import { coveredOf, isCovered } from './covered.ts'
import { drawnBox, freeRoom, isShownWhole, viewAround } from './fit.ts'
import { glideTime } from './glide-time.ts'
import { forgetLeftView, hasOtherSize, keepSeen } from './keep-seen.ts'
import { cardOutOfSight, middleThatShows } from './lost-sight.ts'
import { layOutFor } from './shape.ts'
import { layoutFor } from './shown-view.ts'

/** Where the last fit led to: while the view is there, all of the chart is meant to be seen. */
let fitted: FlowViewport | null = null

/** Until when the view glides there, in ms of the page's clock; it begins a few frames late. */
let arrives = 0
const LATE = 100

/** Shows all of the chart, laid out for the canvas as it is now. */
export function fitChart(duration = glide()): void {
  const canvas = currentCanvas()
  const document = currentDocument()
  if (canvas) layOutFor(freeRoom(canvas.store.getState(), coveredOf(canvas)), document)
  fitted = show(drawnBox(layoutFor(document)), undefined, duration)
  arrives = duration > 0 ? performance.now() + duration + LATE : 0
}

/** Fits the chart into a canvas of another size, unless somebody has moved it since it was fitted. */
export function fitAgain(): void {
  // Nothing moves below what is held.
  if (usePointer.getState().drag) return
  const canvas = currentCanvas()
  if (canvas && isFitted(canvas)) fitChart(0)
}

/** Likewise after another size of the canvas, or when other roles are looked at: a view that somebody has moved keeps these in sight. */
export function keepInSight(looked: readonly RoleId[]): void {
  const canvas = currentCanvas()
  if (!canvas || usePointer.getState().drag) return
  if (!isFitted(canvas)) keepSeen(canvas, () => boxesOf(looked))
  else if (hasOtherSize(canvas)) {
    fitChart(0)
    forgetLeftView(canvas)
  }
}

/** Is the view where the last fit led to, or on the way there? */
function isFitted({ flow }: CanvasView): boolean {
  if (performance.now() < arrives) return true
  const { x, y, zoom } = flow.getViewport()
  return fitted !== null && x === fitted.x && y === fitted.y && zoom === fitted.zoom
}

/** Brings these roles into view; all of the chart where there are none. */
export function bringIntoView(roles: readonly RoleId[]): void {
  reveal(roles)
  if (roles.length === 0) fitChart()
  else show(boxAround(boxesOf(roles)), 0.3, glide())
}

/** Brings a lane into view. */
export function bringLaneIntoView(lane: Lane): void {
  const key = laneKey(lane)
  const placed = layoutFor(currentDocument()).lanes.find((each) => each.key === key)
  if (placed) show(placed.box, 0.1, glide())
}

/** Brings these roles and lanes into view, unless all of them are in it. */
export function bringIntoSight(
  roles: readonly RoleId[],
  lanes: ReadonlySet<string> = new Set(),
): void {
  reveal(roles)
  const canvas = currentCanvas()
  const placed = layoutFor(currentDocument()).lanes.filter(({ lane }) => lanes.has(laneKey(lane)))
  const box = boxAround([...boxesOf(roles), ...placed.map((lane) => lane.box)])
  if (!canvas || !box || isInSight(canvas, box)) return
  show(box, 0.3, glide())
}

/** After a change that left no card in sight: the view goes to one, at the same zoom. */
export function stayWithChart(before: Layout, after: Layout): void {
  const canvas = currentCanvas()
  if (!canvas) return
  const seen = boxInView(canvas.store.getState())
  const box = cardOutOfSight(seen, [before, after], currentSession().selection[0])
  if (box) centre(box, canvas.flow.getZoom())
}

/** Moves the view to a box that is not in it, only in the way in which it has to; keeps the zoom. */
export function keepInView(box: Box): void {
  const canvas = currentCanvas()
  if (!canvas || isInSight(canvas, box)) return
  const { x, y } = middleThatShows(boxInView(canvas.store.getState()), box)
  void canvas.flow.setCenter(x, y, { zoom: canvas.flow.getZoom(), duration: glide() })
}

/** Unfolds whatever hides a role, and moves the view to its card unless it is in sight; keeps the zoom. */
export function bringRoleIntoSight(role: RoleId): void {
  reveal([role])
  const [box] = boxesOf([role])
  if (box) keepInView(box)
}

/** All of it, with nothing over it? */
function isInSight(canvas: CanvasView, box: Box): boolean {
  return encloses(boxInView(canvas.store.getState()), box) && !isCovered(canvas, box)
}

/** Comes near enough to a role that it can be read and written. */
export function makeReadable(role: RoleId): void {
  reveal([role])
  const canvas = currentCanvas()
  const [box] = boxesOf([role])
  if (!canvas || !box) return
  if (canvas.flow.getZoom() < READABLE_ZOOM) centre(box, 1)
  else keepInView(box)
}

/**
 * Shows the chart in another way while a card stays where it is in the window: this one, or, unless all of the chart
 * fits, the first selected one. Where there is none in sight, all of the chart is shown.
 */
export function keepStill(change: () => void, role?: RoleId): void {
  const canvas = currentCanvas()
  const still = role ?? currentSession().selection[0]
  const [before] = still === undefined ? [] : boxesOf([still])
  const isSeen = canvas && before && encloses(boxInView(canvas.store.getState()), before)
  const isWhole = canvas !== null && isFitted(canvas)
  change()
  const [after] = still === undefined ? [] : boxesOf([still])
  const isNamed = role !== undefined
  if (!canvas || !isSeen || !after || (!isNamed && fitsNow(canvas, isWhole))) {
    fitChart(0)
    return
  }
  const { x, y, zoom } = canvas.flow.getViewport()
  void canvas.flow.setViewport({
    x: x + (before.x - after.x) * zoom,
    y: y + (before.y - after.y) * zoom,
    zoom,
  })
}

function fitsNow(canvas: CanvasView, isWhole: boolean): boolean {
  const box = drawnBox(layoutFor(currentDocument()))
  if (!box) return true
  const { zoom } = viewAround(box, canvas.store.getState(), coveredOf(canvas))
  return isShownWhole(zoom, canvas.flow.getZoom(), isWhole)
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
  void currentCanvas()?.flow.setCenter(x + width / 2, y + height / 2, { zoom, duration: glide() })
}

/** Returns where the view goes; what lies over the chart covers none of the box. */
function show(
  box: Box | null,
  padding: Parameters<typeof viewAround>[3],
  duration: number,
): FlowViewport | null {
  const canvas = currentCanvas()
  if (!canvas || !box) return null
  arrives = 0
  const viewport = viewAround(box, canvas.store.getState(), coveredOf(canvas), padding)
  void canvas.flow.setViewport(viewport, { duration })
  return viewport
}

/** One step nearer. */
export function zoomIn(): void {
  void currentCanvas()?.flow.zoomIn()
}

/** One step further away. */
export function zoomOut(): void {
  void currentCanvas()?.flow.zoomOut()
}

/** The chart at its own size, 100 %. */
export function zoomToActualSize(): void {
  void currentCanvas()?.flow.zoomTo(1)
}
