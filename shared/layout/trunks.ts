// Where lines go down beside pods: in the middle gap between their columns, or left of a single column.
import { type LinePlan, teamsGoingDown } from './line-plan.ts'
import { busStep, MARGIN, POD } from './measures.ts'
import type { PodGrid } from './pod-grid.ts'

export interface Trunks {
  /** The left edge of the pods, and how far they reach from there. */
  readonly left: number
  readonly width: number
  /** The left edge of a column of pods. */
  columnAt(column: number): number
  /** Where the lines of a team go down; several side by side. */
  at(plan: LinePlan): (team: number) => number
}

/** Room for so many lines that go down past the first row of pods. */
export function trunksBetween({ columns, podWidth }: PodGrid, lines: number): Trunks {
  const step = busStep(lines)
  const room = lines === 0 ? 0 : (lines - 1) * step + 2 * POD.gap
  /** So many columns stand left of the lines. */
  const before = Math.floor(columns / 2)
  const left = before > 0 ? MARGIN : Math.max(MARGIN, room)
  const wider = before > 0 ? Math.max(0, room - POD.gap) : 0
  const columnAt = (column: number) =>
    left + column * (podWidth + POD.gap) + (column >= before ? wider : 0)
  const middle = columnAt(before) - Math.max(POD.gap, room) / 2
  return {
    left,
    width: columnAt(columns - 1) + podWidth - left,
    columnAt,
    at(plan) {
      const placeOf = new Map(teamsGoingDown(plan).map((team, place) => [team, place]))
      return (team) => middle + fromMiddle(placeOf.get(team) ?? 0) * step
    },
  }
}

/** 0, 1, -1, 2, -2 …: the first in the middle, the next ones in turn beside it. */
function fromMiddle(place: number): number {
  return place % 2 === 1 ? (place + 1) / 2 : -place / 2
}
