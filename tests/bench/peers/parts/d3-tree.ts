// The tidy tree of d3-hierarchy, beside which Pitcrew's layout is measured.
import { stratify, tree } from 'd3-hierarchy'
import type { Role } from '../../../../shared/document/schema.ts'

/** Places every role below its manager; answers how many there are. */
export function layTree(roles: readonly Role[]): number {
  const root = stratify<Role>()
    .id(({ id }) => id)
    .parentId(({ managerId }) => managerId)([...roles])
  return tree<Role>().nodeSize([204, 80])(root).descendants().length
}
