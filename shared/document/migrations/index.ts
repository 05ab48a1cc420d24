// The version of files, and the steps that bring older ones up to it: in order, without a gap.
import { assert } from '../../result.ts'

/** The version this program writes. Raise it together with a new step. */
export const FILE_VERSION = 1

/** One step to version `to`. Frozen once shipped: a mistake is mended by another step. */
export interface Migration {
  readonly to: number
  readonly name: string
  /** Gets a private copy of the raw document and returns the next version's; may throw on damage. */
  up(document: unknown): unknown
}

/** Steps from version 1 up to the current one; there is only one version so far. */
export const MIGRATIONS: readonly Migration[] = checked([], FILE_VERSION)

/** The same list, after proof that it goes from 2 to the current version in steps of one. */
export function checked(steps: readonly Migration[], current: number): readonly Migration[] {
  const expected = Array.from({ length: current - 1 }, (_, index) => index + 2)
  assert(
    expected.length === steps.length && steps.every((step, index) => step.to === expected[index]),
    `migrations must lead to ${expected.join(', ') || 'nothing'} but lead to ${steps.map(({ to }) => to).join(', ')}`,
  )
  return steps
}
