// What lies on the chart only now and then: each is there while it is wanted, its code from the first time on.
import { leaveOverlay } from '../actions/ask-what-if.ts'
import { FindBar as OpenFindBar } from '../find/FindBar.tsx'
import { useFind } from '../state/find.ts'
import { endNaming, useSession } from '../state/store.ts'
import { later } from './later.tsx'
import { PanelFailed, PieceFailed } from './part-failed.tsx'

const Naming = later(
  () => import('../naming/NamingField.tsx'),
  'NamingField',
  ({ onRetry }) => <PieceFailed onRetry={onRetry} onClose={() => endNaming()} />,
)
const OfReporting = later(
  () => import('../canvas/ReportingParts.tsx'),
  'ReportingParts',
  PieceFailed,
)
const Overlay = later(
  () => import('../what-if/OverlayDock.tsx'),
  'OverlayDock',
  ({ onRetry }) => <PanelFailed onRetry={onRetry} onClose={leaveOverlay} />,
)

/** While somebody looks for a card: at once, since people type on. */
export function FindBar() {
  return useFind(({ isOpen }) => isOpen) && <OpenFindBar />
}

/** While somebody is asked who holds a new role. */
export function NamingField() {
  return useSession(({ naming }) => naming !== null) && <Naming />
}

/** In the reporting view. */
export function ReportingParts() {
  return useSession(({ looking }) => looking.view === 'reporting') && <OfReporting />
}

/** While something is laid over the chart. */
export function OverlayDock() {
  return useSession(({ overlay }) => overlay !== null) && <Overlay />
}
