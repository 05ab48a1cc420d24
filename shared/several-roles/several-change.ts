// What can be changed for several roles at once.
import type { Stage } from '../document/vocabulary.ts'
import type { PersonId, PodId, RoleId } from '../ids.ts'

/** One thing that is set for all of them. */
export type SeveralChange =
  | { readonly what: 'manager'; readonly managerId: RoleId | null }
  | { readonly what: 'pod'; readonly podId: PodId | null }
  | { readonly what: 'stage'; readonly stage: Stage }
  | { readonly what: 'backup'; readonly personId: PersonId; readonly isNamed: boolean }
  | { readonly what: 'vacate' }
  | { readonly what: 'fte' | 'ramp'; readonly value: number }
  /** null: cleared. */
  | { readonly what: 'quota'; readonly value: number | null }
  | { readonly what: 'startDate' | 'market'; readonly value: string | null }
