// How large the large sheet of a preview may be: as wide as its column, and as high as its dialog can be.
import { useSyncExternalStore } from 'react'
import type { Room } from './Sheet.tsx'

/** CSS pixels that it has at most, and that it has in the lowest window, where it is scrolled. */
const WIDEST = 720
const LEAST = 360

/** A dialog is at most so high, as a part of the window: `.popup` in dialogs.module.css. */
const DIALOG = 0.86

/** CSS pixels of what stands above and below the sheet: of the dialog, of the preview, and the row of small sheets. */
const AROUND = { dialog: 132, preview: 92, small: 104 } as const

/** `width`: of the column; null: not known yet. `hasSmall`: there are more sheets, to choose from. */
export function largeRoom(width: number | null, windowHeight: number, hasSmall: boolean): Room {
  const around = AROUND.dialog + AROUND.preview + (hasSmall ? AROUND.small : 0)
  return {
    width: Math.min(WIDEST, width || WIDEST),
    height: Math.max(LEAST, Math.floor(windowHeight * DIALOG) - around),
  }
}

/** In CSS pixels, as it is now. */
export function useWindowHeight(): number {
  return useSyncExternalStore(watchSize, () => window.innerHeight)
}

function watchSize(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}
