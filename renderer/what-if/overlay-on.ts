// What is laid over the drawing of a chart, also while a card is dragged about.

import { costOverlay } from '../../shared/money/cost-overlay.ts'
import type { Org } from '../../shared/org/org.ts'
import type { SceneOverlay } from '../../shared/scene/overlay.ts'
import { coverOverlay, leavingOverlay } from '../../shared/what-if/overlays.ts'
import type { Overlay } from '../state/session.ts'

/** null while nothing is. */
export function overlayOn(org: Org, overlay: Overlay | null): SceneOverlay | null {
  switch (overlay?.kind) {
    case undefined:
      return null
    case 'cover':
      return coverOverlay(org)
    case 'cost':
      return costOverlay(org)
    case 'leaves':
      return leavingOverlay(org, overlay.who)
  }
}
