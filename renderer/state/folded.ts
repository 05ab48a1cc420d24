// Which sides of the window are folded to a rail: as somebody prefers, else as the window has room.
import { useSyncExternalStore } from 'react'
import type { Preferences } from '../../shared/ipc/preferences.ts'
import { useWindow } from './window.ts'

export type Side = 'list' | 'side'

/**
 * In these windows, in CSS pixels, the chart needs the room of both sides. Where it is narrower still they are
 * rails with drawers, of which one is open at a time.
 */
const narrow = () => window.matchMedia('(width < 1100px)')
const drawers = () => window.matchMedia('(width < 900px)')

/** For components. */
export function useIsFolded(side: Side): boolean {
  const preferred = useWindow(({ preferences }) => preferences.folded)
  return useSyncExternalStore(onRoomChange, () => isFoldedAs(preferred, side))
}

/** For actions. */
export function isFolded(side: Side): boolean {
  return isFoldedAs(useWindow.getState().preferences.folded, side)
}

/** Does what is unfolded lie over the chart? */
export function hasDrawers(): boolean {
  return drawers().matches
}

function isFoldedAs(preferred: Preferences['folded'], side: Side): boolean {
  if (!hasDrawers()) return preferred[side] ?? narrow().matches
  // Where both were unfolded when there was room, the right one is seen.
  return preferred[side] !== false || (side === 'list' && preferred.side === false)
}

function onRoomChange(changed: () => void): () => void {
  const queries = [narrow(), drawers()]
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    for (const query of queries) query.removeEventListener('change', changed)
  }
}
