// The times of all starts beside the empty app’s, for the goals.
import { type Comparison, compared } from '../comparison.ts'
import type { GoalName } from '../goals.ts'
import { middleOf } from '../node/measure.ts'

/** Milliseconds of each start, by what was started. */
export type StartTimes = Readonly<Record<StartName, readonly number[]>>

export type StartName = 'empty, new' | 'empty' | 'pitcrew, new' | 'pitcrew' | 'pitcrew, file'

/** Roles of the chart on which somebody double-clicks. */
export const OPENED_ROLES = 1_000
/** Roles of the sample that a new user sees. */
export const SAMPLE_ROLES = 8

/** One line for each way to start. */
export function compareStart(times: StartTimes): readonly Comparison[] {
  const line = (work: string, roles: number, ours: StartName, empty: StartName, goal: GoalName) =>
    compared({
      work,
      roles,
      ours: middleOf(times[ours]),
      beside: 'empty window with React Flow',
      value: middleOf(times[empty]),
      goal,
    })
  return [
    line('start, the first time', SAMPLE_ROLES, 'pitcrew, new', 'empty, new', 'first start'),
    line('start', 0, 'pitcrew', 'empty', 'start'),
    line('start by double-click', OPENED_ROLES, 'pitcrew, file', 'empty', 'start with a file'),
  ]
}
