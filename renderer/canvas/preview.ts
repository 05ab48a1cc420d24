// What the chart would look like if the gesture ended now: the other cards make room, a slot opens.
import type { Document } from '../../shared/document/schema.ts'
import { applyEdit, type EditCall } from '../../shared/edits/apply-edit.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { Box } from '../../shared/layout/layout.ts'
import { layoutFor } from '../app/derived.ts'

export interface Preview {
  readonly document: Document
  /** Where the moved or added roles would stand. */
  readonly slots: readonly Box[]
}

/** The document after the edit, and the places of these roles in it; null where it is refused. */
export function previewOf(
  document: Document,
  call: EditCall,
  roles: ReadonlySet<RoleId>,
): Preview | null {
  const outcome = applyEdit(document, call)
  if (!outcome.ok) return null
  const after = outcome.value.document
  const { cards } = layoutFor(after)
  return {
    document: after,
    slots: cards.filter(({ roleId }) => roles.has(roleId)).map(({ box }) => box),
  }
}
