// The card under the pointer where cards are painted: it becomes an element before it is pressed.
import { useReactFlow } from '@xyflow/react'
import { type PointerEvent, useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import type { RoleId } from '../../../shared/ids.ts'
import type { Layout } from '../../../shared/layout/layout.ts'
import { shownView } from '../../view/shown-view.ts'

interface HoveredCard {
  readonly hovered: RoleId | null
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerLeave: () => void
}

/** Not while a button is held: a gesture keeps the card it began with. */
export function useHoveredCard(layout: Layout, isOverview: boolean): HoveredCard {
  const { screenToFlowPosition } = useReactFlow()
  const [hovered, setHovered] = useState<RoleId | null>(null)
  const onPointerMove = useCallback(
    (event: PointerEvent) => {
      if (!isOverview || event.buttons !== 0) return
      const point = screenToFlowPosition({ x: event.clientX, y: event.clientY })
      const roleId = shownView().hit(layout, point)?.roleId ?? null
      // At once, so that a press that follows the move already meets the element.
      if (roleId !== hovered) flushSync(() => setHovered(roleId))
    },
    [layout, isOverview, hovered, screenToFlowPosition],
  )
  const onPointerLeave = useCallback(() => setHovered(null), [])
  return { hovered: isOverview ? hovered : null, onPointerMove, onPointerLeave }
}
