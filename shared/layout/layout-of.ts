// The layout of an organisation: the structure decides which drawing it is.
import type { Org } from '../org/org.ts'
import { beltLayout } from './belt.ts'
import type { Layout } from './layout.ts'
import { podsLayout } from './pods.ts'
import { unstructuredLayout } from './unstructured.ts'

/**
 * Places every lane, card and line; linear, and the same for the same document. With `dropAreas`
 * there is room for the first leader and the first helper (window); without, none (pictures).
 */
export function layoutOf(org: Org, { dropAreas }: { readonly dropAreas: boolean }): Layout {
  switch (org.document.structure) {
    case null:
      return unstructuredLayout(org, dropAreas)
    case 'pods':
      return podsLayout(org, dropAreas)
    case 'conveyor':
    case 'two-party':
      return beltLayout(org, dropAreas)
  }
}
