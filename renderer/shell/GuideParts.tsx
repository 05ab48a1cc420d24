// The guide in its two places; its code is loaded after the start.
import { closeGuide, useGuide } from '../state/guide.ts'
import { later } from './later.tsx'
import { DialogFailed, PanelFailed } from './part-failed.tsx'

const load = () => import('../guide/GuidePlaces.tsx')
const Docked = later(load, 'GuideDock', ({ onRetry }) => (
  <PanelFailed onRetry={onRetry} onClose={closeGuide} />
))
const InDialog = later(load, 'GuideInDialog', ({ onRetry }) => (
  <DialogFailed onRetry={onRetry} onClose={closeGuide} />
))

/** Beside the chart. */
export function GuideBesideChart() {
  return useGuide(({ isDocked }) => isDocked) && <Docked />
}

/** Over the dialog that is open. */
export function GuideOverDialog() {
  return useGuide(({ isInDialog }) => isInDialog) && <InDialog />
}
