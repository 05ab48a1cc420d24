// What one looks at stays in sight when the canvas gets smaller, as by the dock below it. Afterwards the view goes back,
// unless somebody has moved it meanwhile.
import type { Viewport } from '@xyflow/react'
import { encloses } from '../../shared/layout/boxes.ts'
import type { Box, Point } from '../../shared/layout/layout.ts'
import type { CanvasView } from './canvas-view.ts'
import { heightAbove } from './covered.ts'
import type { Size } from './fit.ts'

/** Beside what is brought into sight, in px of the screen. */
const MARGIN = 8

/** The canvas as somebody left it before it got smaller. */
interface Left {
  readonly size: Size
  readonly view: Viewport
  /** Where the view was moved for what is looked at. */
  readonly moved: Viewport
}

let left: Left | null = null
let last: Size | null = null

/** A fitted chart, or another one, begins anew. */
export function forgetLeftView(canvas: CanvasView): void {
  left = null
  last = sizeOf(canvas)
}

/** Than when it was last asked about? */
export function hasOtherSize(canvas: CanvasView): boolean {
  const { width, height } = sizeOf(canvas)
  return width !== last?.width || height !== last.height
}

/** After the canvas has got another size, or something else is looked at: `looked` asks for the boxes of that. */
export function keepSeen(canvas: CanvasView, looked: () => readonly Box[]): void {
  const size = sizeOf(canvas)
  const now = canvas.flow.getViewport()
  const isResized = hasOtherSize(canvas)
  const isSmaller = last !== null && (size.width < last.width || size.height < last.height)
  if (left !== null && !isSame(now, left.moved)) left = { ...left, view: now, moved: now }
  if (left === null && isSmaller && last !== null) left = { size: last, view: now, moved: now }
  last = size
  if (left === null) return
  const isBack = size.width >= left.size.width && size.height >= left.size.height
  const view = isBack ? left.view : viewFor(canvas, left, looked(), isResized)
  if (!isSame(now, view)) void canvas.flow.setViewport(view)
  left = isBack ? null : { ...left, moved: view }
}

/**
 * The view that shows what would be seen in the larger canvas; of several that have no room together the first. In
 * a canvas of another size it begins at the view that was left, so that it is no further from it than it has to be.
 */
function viewFor(
  canvas: CanvasView,
  { size, view, moved }: Left,
  looked: readonly Box[],
  isResized: boolean,
): Viewport {
  const frame = { x: 0, y: 0, ...size }
  const seenIn = (from: Viewport) => looked.filter((box) => encloses(frame, onScreen(box, from)))
  const seen = seenIn(moved)
  const isSeenBefore = seenIn(view).length >= seen.length
  const from = isResized && isSeenBefore ? view : moved
  return seen.reduceRight((shown, box) => viewWith(canvas, shown, box), from)
}

function viewWith(canvas: CanvasView, view: Viewport, box: Box): Viewport {
  const room = sizeOf(canvas)
  const shown = moveInto(room, view, box)
  const height = heightAbove(canvas, onScreen(box, shown))
  return height < room.height ? moveInto({ ...room, height }, view, box) : shown
}

function moveInto(room: Size, view: Viewport, box: Box): Viewport {
  const { x, y } = wayIntoSight(onScreen(box, view), room)
  return { x: view.x + x, y: view.y + y, zoom: view.zoom }
}

/** How far something has to go up and to the left to lie in the room, in px of the screen; never out of it again. */
export function wayIntoSight({ x, y, width, height }: Box, room: Size): Point {
  return { x: wayBack(x, width, room.width), y: wayBack(y, height, room.height) }
}

function wayBack(start: number, length: number, room: number): number {
  const over = start + length - room
  return over <= 0 ? 0 : Math.min(0, Math.max(-over - MARGIN, MARGIN - start))
}

function onScreen({ x, y, width, height }: Box, view: Viewport): Box {
  const { zoom } = view
  return { x: view.x + x * zoom, y: view.y + y * zoom, width: width * zoom, height: height * zoom }
}

function sizeOf({ store }: CanvasView): Size {
  const { width, height } = store.getState()
  return { width, height }
}

function isSame(one: Viewport, other: Viewport): boolean {
  return one.x === other.x && one.y === other.y && one.zoom === other.zoom
}
