// What Pitcrew has to reach: how many times the reference, at which sizes.

interface Goal {
  /** At most so many times the reference. */
  readonly times: number
  /** Numbers of roles at which it counts. */
  readonly at: readonly number[]
}

const GOALS = {
  load: { times: 0.5, at: [1_000] },
  'load large': { times: 0.3, at: [5_000] },
  fit: { times: 1.5, at: [5_000] },
  frame: { times: 1.2, at: [5_000] },
  'drag a card': { times: 1.2, at: [5_000] },
  'move painted': { times: 1.2, at: [1_000] },
  'move painted large': { times: 1.5, at: [5_000] },
  // Until the findings are shown, too.
  move: { times: 2, at: [1_000] },
  'move large': { times: 2.5, at: [5_000] },
  memory: { times: 0.5, at: [5_000] },
  validate: { times: 3, at: [1_000, 10_000] },
  layout: { times: 2, at: [10_000] },
  'reporting layout': { times: 2, at: [10_000] },
  // Beside showing all of the same chart.
  'switch view': { times: 1.5, at: [5_000] },
  'SVG size': { times: 1, at: [1_000] },
  PNG: { times: 1.2, at: [1_000] },
  PDF: { times: 1.2, at: [1_000, 5_000] },
  'PDF page': { times: 1, at: [100, 1_000, 5_000, 10_000] },
  // The first start has a new profile and shows the sample.
  'first start': { times: 1.3, at: [8] },
  start: { times: 1.2, at: [0] },
  'start with a file': { times: 1.4, at: [1_000] },
  growth: { times: 1.3, at: [10_000] },
  'growth of load': { times: 1.5, at: [10_000] },
} as const satisfies Record<string, Goal>

export type GoalName = keyof typeof GOALS

/** At most so many times the reference, or null where nothing is asked at this size. */
export function goalAt(name: GoalName, roles: number): number | null {
  const { times, at }: Goal = GOALS[name]
  return at.includes(roles) ? times : null
}
