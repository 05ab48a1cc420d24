// What a layout is: every role, lane and line of a chart with its place. Units: pixels at 100 %.
import type { PodId, RoleId } from '../ids.ts'
import type { Lane } from '../org/lanes.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

export interface PlacedLane {
  readonly lane: Lane
  /** laneKey(lane) */
  readonly key: string
  /** What is seen of it, and dropped into. */
  readonly box: Box
  /** Height of the header inside the box; 0 where the lane has none (leadership, stages of a pod). */
  readonly headerHeight: number
  /** Cards stand in this many columns, filled row by row. */
  readonly columns: number
  /** In the order in which their cards stand. */
  readonly roleIds: readonly RoleId[]
}

export interface PlacedPod {
  /** null: the row of belt roles that belong to no pod. */
  readonly podId: PodId | null
  readonly box: Box
  /** Width of the part with the pod's name, at the left. */
  readonly labelWidth: number
}

/** Not every drawing has lanes; those that have say themselves which roles stand in them. */
export interface PlacedCard {
  readonly roleId: RoleId
  readonly box: Box
}

/** A reporting line from a leader to a leader or to a lane. */
export interface PlacedLine {
  readonly id: string
  readonly points: readonly Point[]
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly lanes: readonly PlacedLane[]
  readonly pods: readonly PlacedPod[]
  readonly cards: readonly PlacedCard[]
  readonly lines: readonly PlacedLine[]
}
