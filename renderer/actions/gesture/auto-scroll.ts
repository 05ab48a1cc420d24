// While something is dragged near an edge of the chart, the chart moves on below it.
import { contains } from '../../../shared/layout/boxes.ts'
import type { Box, Point } from '../../../shared/layout/layout.ts'
import { currentDocument } from '../../state/store.ts'
import { chartFrame, moveChartBy, seenOfChart } from '../../view/pointing.ts'
import { layoutFor } from '../../view/shown-view.ts'

/** Within so many px of an edge the chart moves; faster the nearer. */
const EDGE = 40

/** At the very edge, in px of the screen per second. */
const FASTEST = 900

/** So much ground beyond the chart may come into view, in px of the screen: room beside what lies over it. */
const BEYOND = 120

/** A longer time between two frames would make it jump, in ms. */
const LONGEST_FRAME = 50

interface Edges {
  readonly at: Point
  /** Of the chart's place in the window. */
  readonly frame: Box
  /** In px at 100 %. */
  readonly seen: Box
  /** Its size in px at 100 %. */
  readonly chart: { readonly width: number; readonly height: number }
}

/** How fast the chart moves, in px of the screen per second; it stands still where there is no more of it. */
export function scrollSpeed({ at, frame, seen, chart }: Edges): Point {
  if (!contains(frame, at)) return { x: 0, y: 0 }
  const beyond = (BEYOND * seen.width) / frame.width
  return {
    x: speedAlong(at.x - frame.x, frame.width, [
      seen.x > -beyond,
      seen.x + seen.width < chart.width + beyond,
    ]),
    y: speedAlong(at.y - frame.y, frame.height, [
      seen.y > -beyond,
      seen.y + seen.height < chart.height + beyond,
    ]),
  }
}

function speedAlong(
  place: number,
  length: number,
  [hasBefore, hasAfter]: readonly [boolean, boolean],
): number {
  if (place < EDGE && hasBefore) return (FASTEST * (EDGE - place)) / EDGE
  if (place > length - EDGE && hasAfter) return (-FASTEST * (place - length + EDGE)) / EDGE
  return 0
}

/** Is the pointer well inside, where nothing moves? */
export function isWellInside(at: Point, frame: Box): boolean {
  const { x, y, width, height } = frame
  const inner = { x: x + EDGE, y: y + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE }
  return contains(inner, at)
}

/**
 * Runs until the returned function is called. What comes from outside has to get well inside first:
 * crossing the edge on the way in moves nothing.
 */
export function scrollAtEdges(
  pointer: () => Point | undefined,
  comesFromOutside: boolean,
): () => void {
  let isArmed = !comesFromOutside
  let before: number | null = null
  // Nothing else happens during a drag: the chart keeps its place in the window.
  const place = chartFrame()
  const scroll = (now: number) => {
    frame = requestAnimationFrame(scroll)
    const passed = Math.min(now - (before ?? now), LONGEST_FRAME) / 1000
    before = now
    const [at, seen] = [pointer(), seenOfChart()]
    if (!at || !place || !seen) return
    isArmed = contains(place, at) && (isArmed || isWellInside(at, place))
    if (!isArmed) return
    const speed = scrollSpeed({ at, frame: place, seen, chart: layoutFor(currentDocument()) })
    if (speed.x !== 0 || speed.y !== 0) moveChartBy({ x: speed.x * passed, y: speed.y * passed })
  }
  let frame = requestAnimationFrame(scroll)
  return () => cancelAnimationFrame(frame)
}
