// Selecting on the ground of the chart: clicks on painted cards and on nothing, and frames.

import { useReactFlow } from '@xyflow/react'
import { type MouseEvent, useCallback, useRef } from 'react'
import type { RoleId } from '../../shared/ids.ts'
import type { Layout } from '../../shared/layout/layout.ts'
import { clickOn, isAdding } from '../actions/select.ts'
import { currentSession } from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'
import { shownView } from '../view/shown-view.ts'
import { useMarquee } from './overview/use-marquee.ts'

interface SelectionHandlers {
  readonly onSelectionStart: (event: MouseEvent) => void
  readonly onPaneClick: (event: MouseEvent) => void
}

const NONE: readonly RoleId[] = []

/** React Flow reports, the session decides. */
export function useSelection(layout: Layout): SelectionHandlers {
  const { screenToFlowPosition } = useReactFlow()
  const before = useRef(NONE)
  useMarquee(layout, before)

  const onSelectionStart = useCallback((event: MouseEvent) => {
    before.current = isAdding(event) ? currentSession().selection : NONE
  }, [])
  const onPaneClick = useCallback(
    (event: MouseEvent) => {
      // A painted card that no pointer hovered over first: a tap of a finger.
      const point = screenToFlowPosition({ x: event.clientX, y: event.clientY })
      const card = shownView().hit(layout, point)
      clickOn(card?.roleId ?? null, event)
      if (card) arrangeWindow({ panel: 'role' })
    },
    [layout, screenToFlowPosition],
  )
  return { onSelectionStart, onPaneClick }
}
