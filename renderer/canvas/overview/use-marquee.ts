// The frame that is drawn around cards selects by the layout: not every card is an element.

import { useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import type { RoleId } from '../../../shared/ids.ts'
import { touches } from '../../../shared/layout/boxes.ts'
import type { Box, Layout } from '../../../shared/layout/layout.ts'
import { selectFramed } from '../../actions/select.ts'
import type { Viewport } from '../../view/closeness.ts'

/** Selects every card that the frame touches, for as long as it is drawn; `before` stays selected. */
export function useMarquee(layout: Layout, before: RefObject<readonly RoleId[]>): void {
  const store = useStoreApi()
  useEffect(
    () =>
      store.subscribe((now, earlier) => {
        const frame = now.userSelectionRect
        if (!now.userSelectionActive || !frame || frame === earlier.userSelectionRect) return
        const box = onChart(frame, now)
        const inside = layout.cards.filter((card) => touches(card.box, box))
        selectFramed(
          inside.map(({ roleId }) => roleId),
          before.current,
        )
      }),
    [store, layout, before],
  )
}

/** A box of the window as one of the chart. */
function onChart(box: Box, { transform: [x, y, zoom] }: Viewport): Box {
  return {
    x: (box.x - x) / zoom,
    y: (box.y - y) / zoom,
    width: box.width / zoom,
    height: box.height / zoom,
  }
}
