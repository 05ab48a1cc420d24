// Selecting on the ground of the chart: clicks on painted cards and on nothing, and frames.

import { useReactFlow } from '@xyflow/react'
import { type MouseEvent, useCallback, useRef } from 'react'
import type { RoleId } from '../../shared/ids.ts'
import type { Layout } from '../../shared/layout/layout.ts'
import { clickOn, isAdding } from '../actions/select.ts'
import { showFindingsAbout } from '../actions/show-findings.ts'
import { judgedNow, markingIn } from '../state/derived.ts'
import { currentSession } from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'
import { shownView } from '../view/shown-view.ts'
import { isOnMark } from './mark-box.ts'
import { useMarquee } from './overview/use-marquee.ts'

interface SelectionHandlers {
  readonly onSelectionStart: (event: MouseEvent) => void
  readonly onPaneClick: (event: MouseEvent) => void
}

const NONE: readonly RoleId[] = []

/** React Flow reports, the session decides. */
export function useSelection(layout: Layout): SelectionHandlers {
  const { screenToFlowPosition, getZoom } = useReactFlow()
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
      if (card && isOnMark(card, point, getZoom()) && isMarked(card.roleId)) {
        showFindingsAbout({ kind: 'roles', ids: [card.roleId] })
        return
      }
      clickOn(card?.roleId ?? null, event)
      if (card) arrangeWindow({ panel: 'role' })
    },
    [layout, screenToFlowPosition, getZoom],
  )
  return { onSelectionStart, onPaneClick }
}

function isMarked(role: RoleId): boolean {
  return markingIn(judgedNow()).roles.has(role)
}
