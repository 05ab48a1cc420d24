// A layout further down, to make room above it.
import type { Box, Layout, Point } from './layout.ts'

/** Everything at its place, but so many pixels lower; the drawing is that much higher. */
export function movedDown(layout: Layout, by: number): Layout {
  const lower = ({ x, y }: Point): Point => ({ x, y: y + by })
  const moved = ({ x, y, width, height }: Box): Box => ({ x, y: y + by, width, height })
  return {
    width: layout.width,
    height: layout.height + by,
    lanes: layout.lanes.map((lane) => ({ ...lane, box: moved(lane.box) })),
    pods: layout.pods.map((pod) => ({ ...pod, box: moved(pod.box) })),
    cards: layout.cards.map(({ roleId, box }) => ({ roleId, box: moved(box) })),
    lines: layout.lines.map(({ id, points }) => ({
      id,
      points: points.map(lower),
    })),
    ...(layout.teams && { teams: layout.teams }),
    ...(layout.tags && { tags: layout.tags.map((tag) => ({ ...tag, at: lower(tag.at) })) }),
  }
}
