// Which jobs fewer people could do after somebody has left.
import type { Person } from '../document/schema.ts'
import { type Cover, coverOf } from '../org/cover.ts'
import type { Org } from '../org/org.ts'

export interface CoverLost {
  readonly cover: Cover
  /** Bus factor before and after. */
  readonly before: number
  readonly after: number
  /** Who could still do the job. */
  readonly left: readonly Person[]
}

/** The jobs whose bus factor falls, those that stop first. */
export function coverLost(org: Org, without: Org): readonly CoverLost[] {
  const after = new Map(coverOf(without).map((cover) => [cover.key, cover.people]))
  return coverOf(org)
    .map((cover) => {
      const left = after.get(cover.key) ?? []
      return { cover, before: cover.people.length, after: left.length, left }
    })
    .filter((lost) => lost.after < lost.before)
    .toSorted((a, b) => a.after - b.after)
}
