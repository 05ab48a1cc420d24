// One line of the results: a figure of Pitcrew's beside what it has to stand up to.
import { type GoalName, goalAt } from './goals.ts'

export interface Comparison {
  readonly work: string
  readonly roles: number
  /** null: it was not done; see the reference for whether others do it. */
  readonly ours: number | null
  readonly unit: string
  readonly reference: { readonly name: string; readonly value: number } | null
  /** At most so many times the reference. */
  readonly goal: number | null
}

interface Figure {
  readonly work: string
  readonly roles: number
  readonly ours: number | null
  /** Milliseconds where nothing else is said. */
  readonly unit?: string
  readonly beside?: string
  readonly value?: number | null
  readonly goal?: GoalName
}

/** A line with its goal, where there is one at this size. */
export function compared({ beside, value, goal, unit = 'ms', ...figure }: Figure): Comparison {
  return {
    ...figure,
    unit,
    reference:
      beside === undefined || value === undefined || value === null
        ? null
        : { name: beside, value },
    goal: goal === undefined ? null : goalAt(goal, figure.roles),
  }
}

/** Our figure in times of the reference; null where one of them is missing. */
export function ratioOf({ ours, reference }: Comparison): number | null {
  return ours === null || reference === null ? null : ours / reference.value
}

/** Is the goal reached? null where there is none, or nothing to compare with. */
export function isReached(comparison: Comparison): boolean | null {
  if (comparison.goal === null || comparison.reference === null) return null
  const ratio = ratioOf(comparison)
  return ratio !== null && ratio <= comparison.goal
}

/** Roles of the organisations between which the time per role has to stay the same. */
export const SMALL = 1_000
export const LARGE = 10_000

/** How the time per role grows, from the milliseconds of the whole work at both sizes. */
export function growth(work: string, small: number, large: number): Comparison {
  const perRole = (time: number, roles: number) => (time * 1_000) / roles
  return compared({
    work: `growth: ${work}`,
    roles: LARGE,
    ours: perRole(large, LARGE),
    unit: 'µs a role',
    beside: `itself at ${SMALL.toLocaleString('en')}`,
    value: perRole(small, SMALL),
    goal: 'growth',
  })
}
