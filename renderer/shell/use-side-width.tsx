// How wide a side of the window is: as somebody has dragged it, remembered for all windows and for the next start.
import { type CSSProperties, type ReactNode, useState } from 'react'
import { asSideWidth, SIDE_WIDTHS } from '../../shared/side-widths.ts'
import { prefer } from '../actions/prefer.ts'
import { EdgeHandle } from '../controls/EdgeHandle.tsx'
import type { Side } from '../state/folded.ts'
import { useWindow } from '../state/window.ts'

/** The style of the side, and the handle at its edge. */
export function useSideWidth(
  side: Side,
  name: string,
): { readonly style: CSSProperties; readonly handle: ReactNode } {
  const preferred = useWindow(({ preferences }) => preferences.widths[side])
  const [dragged, setDragged] = useState<number | null>(null)
  const { least, most, usual } = SIDE_WIDTHS[side]
  const width = asSideWidth(side, dragged ?? preferred ?? usual)

  function settle(to: number | null): void {
    setDragged(null)
    const { widths } = useWindow.getState().preferences
    const wanted = to === null ? null : asSideWidth(side, to)
    if (wanted !== widths[side]) prefer({ widths: { ...widths, [side]: wanted } })
  }

  return {
    // For the style sheet, which knows how much the chart needs at least.
    style: { '--width': `${width}px` } as CSSProperties,
    handle: (
      <EdgeHandle
        edge={side === 'list' ? 'left' : 'right'}
        name={name}
        width={width}
        least={least}
        most={most}
        onDrag={setDragged}
        onSettle={settle}
        onReset={() => settle(null)}
      />
    ),
  }
}
