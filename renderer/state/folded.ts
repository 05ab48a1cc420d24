// Which sides of the window are folded to a rail: as somebody prefers, else as the window has room.
import { useSyncExternalStore } from 'react'
import { useWindow } from './window.ts'

export type Side = 'list' | 'side'

/**
 * In these windows, in CSS pixels, the chart needs the room of both sides. Where it is narrower still they are
 * drawers, which are whole whenever they are open.
 */
const narrow = () => window.matchMedia('(900px <= width < 1100px)')
const drawers = () => window.matchMedia('(width < 900px)')

/** For components. */
export function useIsFolded(side: Side): boolean {
  const preferred = useWindow(({ preferences }) => preferences.folded[side])
  return useSyncExternalStore(onRoomChange, () => isFoldedAs(preferred))
}

/** For actions. */
export function isFolded(side: Side): boolean {
  return isFoldedAs(useWindow.getState().preferences.folded[side])
}

function isFoldedAs(preferred: boolean | undefined): boolean {
  return !drawers().matches && (preferred ?? narrow().matches)
}

function onRoomChange(changed: () => void): () => void {
  const queries = [narrow(), drawers()]
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    for (const query of queries) query.removeEventListener('change', changed)
  }
}
