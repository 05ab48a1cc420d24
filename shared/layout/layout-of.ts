// The layout of an organisation: the structure decides which drawing it is.
import type { Org } from '../org/org.ts'
import { beltLayout } from './belt.ts'
import type { Layout, LayoutRoom } from './layout.ts'
import { podsLayout } from './pods.ts'
import { unstructuredLayout } from './unstructured.ts'

/**
 * Places every lane, card and line; linear, and the same for the same document and room. With `dropAreas`
 * there is room for the first leader and the first helper (window); without, none (pictures).
 */
export function layoutOf(org: Org, room: LayoutRoom): Layout {
  switch (org.document.structure) {
    case null:
      return unstructuredLayout(org, room)
    case 'pods':
      return podsLayout(org, room)
    case 'conveyor':
    case 'two-party':
      return beltLayout(org, room)
  }
}
