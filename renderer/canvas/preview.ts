// What the chart would look like if the gesture ended now: the other cards make room, a slot opens.
import type { Document } from '../../shared/document/schema.ts'
import { applyEdit, type EditCall } from '../../shared/editing/apply-edit.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { Box } from '../../shared/layout/layout.ts'
import { orgOf } from '../../shared/org/org.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { layoutFor } from '../view/shown-view.ts'

export interface Preview {
  readonly scene: Scene
  /** Where the moved or added roles would stand. */
  readonly slots: readonly Box[]
}

interface PreviewArgs {
  readonly document: Document
  readonly drop: EditCall
  /** The moved or added roles. */
  readonly roles: ReadonlySet<RoleId>
  readonly draw: (document: Document) => Scene
}

/** Does the edit and draws what comes of it, in pieces of a few milliseconds; null where it is refused. */
export function* previewOf(args: PreviewArgs): Generator<void, Preview | null> {
  const { document, drop, roles, draw } = args
  const outcome = applyEdit(document, drop)
  if (!outcome.ok) return null
  const after = outcome.value.document
  yield
  // Kept with the document: the next pieces find them there.
  orgOf(after)
  yield
  const { cards } = layoutFor(after)
  yield
  return {
    scene: draw(after),
    slots: cards.filter(({ roleId }) => roles.has(roleId)).map(({ box }) => box),
  }
}
