// The pod in which a role works.
import type { Role } from '../document/schema.ts'
import type { PodId } from '../ids.ts'
import type { Org } from './org.ts'

/** null: it works for all of them, or its pod is not on the chart, or there are no pods in this structure. */
export function homePodOf({ document, pod }: Org, { podId }: Pick<Role, 'podId'>): PodId | null {
  return document.structure === 'pods' && podId !== null && pod(podId) ? podId : null
}
