// Cards that are moved by key and stand side by side: they go together.
import type { RoleId } from '../ids.ts'

/** Neighbours among those that stand in a row. */
interface Run {
  /** Where the first of them stands. */
  readonly start: number
  readonly run: RoleId[]
}

/** Those that go, from left to right, each run as long as it can be. */
export function runsOf(roleIds: readonly RoleId[], going: ReadonlySet<RoleId>): readonly Run[] {
  const runs: Run[] = []
  for (const [at, id] of roleIds.entries()) {
    if (!going.has(id)) continue
    const last = runs.at(-1)
    if (last && last.start + last.run.length === at) last.run.push(id)
    else runs.push({ start: at, run: [id] })
  }
  return runs
}
