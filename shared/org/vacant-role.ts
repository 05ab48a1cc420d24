// A role that is still to be filled: its usual title, in the right place, reporting to whoever leads there.
import type { Role } from '../document/schema.ts'
import type { Stage } from '../document/vocabulary.ts'
import type { PodId } from '../ids.ts'
import type { Org } from './org.ts'
import { usualTitle } from './role-templates.ts'
import { usualManager } from './usual-manager.ts'

export interface RoleWish extends Partial<Pick<Role, 'title' | 'supportKind' | 'accounts'>> {
  readonly stage: Stage
  readonly podId: PodId | null
}

/** What the edit `add-roles` takes. */
export function vacantRole(org: Org, id: string, { stage, podId, ...wish }: RoleWish) {
  return {
    id,
    title: usualTitle(stage),
    stages: [{ stage }],
    podId,
    managerId: usualManager(org, podId, stage),
    ...wish,
  }
}
