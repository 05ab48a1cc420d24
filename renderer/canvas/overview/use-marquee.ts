// The frame that is drawn around cards selects by the layout: not every card is an element.

import { useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { touches } from '../../../shared/layout/boxes.ts'
import type { Box, Layout } from '../../../shared/layout/layout.ts'
import { selectRoles } from '../../state/store.ts'
import type { Viewport } from '../../view/view-at.ts'

/** Selects every card that the frame touches, for as long as it is drawn. */
export function useMarquee(layout: Layout): void {
  const store = useStoreApi()
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const frame = now.userSelectionRect
        if (!now.userSelectionActive || !frame || frame === before.userSelectionRect) return
        const box = onChart(frame, now)
        const inside = layout.cards.filter((card) => touches(card.box, box))
        selectRoles(inside.map(({ roleId }) => roleId))
      }),
    [store, layout],
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
