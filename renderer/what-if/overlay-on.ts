// What is laid over the drawing of a chart, also while a card is dragged about.

import type { Org } from '../../shared/org/org.ts'
import type { SceneOverlay } from '../../shared/scene/overlay.ts'
import { coverOverlay, leavingOverlay } from '../../shared/what-if/overlays.ts'
import type { Overlay } from '../state/session.ts'

/** null while nothing is. */
export function overlayOn(org: Org, overlay: Overlay | null): SceneOverlay | null {
  if (overlay === null) return null
  return overlay.kind === 'cover' ? coverOverlay(org) : leavingOverlay(org, overlay.who)
}
