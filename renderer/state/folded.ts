// Which sides of the window are folded to a rail: as somebody prefers, else as the window has room.
import { useSyncExternalStore } from 'react'
import { useWindow } from './window.ts'

export type Side = 'list' | 'side'

/** In narrower windows, in CSS pixels, the chart needs the room of both sides. */
const narrow = () => window.matchMedia('(max-width: 1099px)')

/** For components. */
export function useIsFolded(side: Side): boolean {
  const preferred = useWindow(({ preferences }) => preferences.folded[side])
  const isNarrow = useSyncExternalStore(
    (changed) => {
      const query = narrow()
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => narrow().matches,
  )
  return preferred ?? isNarrow
}

/** For actions. */
export function isFolded(side: Side): boolean {
  return useWindow.getState().preferences.folded[side] ?? narrow().matches
}
