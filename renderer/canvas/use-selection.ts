// Selecting with the pointer: clicks on cards, on painted cards and on nothing, and frames.

import { type NodeChange, useReactFlow, useStoreApi } from '@xyflow/react'
import { type MouseEvent, useCallback } from 'react'
import { cardAt } from '../../shared/layout/hit.ts'
import type { Layout } from '../../shared/layout/layout.ts'
import { selectRoles, useSession } from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'
import { useMarquee } from './overview/use-marquee.ts'
import { selectionAfter } from './selection-after.ts'
import type { ChartNode } from './to-flow.ts'

interface SelectionHandlers {
  readonly onNodesChange: (changes: NodeChange<ChartNode>[]) => void
  readonly onPaneClick: (event: MouseEvent) => void
}

/** React Flow reports, the store decides. */
export function useSelection(layout: Layout): SelectionHandlers {
  const store = useStoreApi()
  const { screenToFlowPosition } = useReactFlow()
  useMarquee(layout)

  const onNodesChange = useCallback(
    (changes: NodeChange<ChartNode>[]) => {
      const toggled = new Map(
        changes.flatMap((change) =>
          change.type === 'select' ? [[change.id, change.selected]] : [],
        ),
      )
      const { userSelectionActive, multiSelectionActive } = store.getState()
      if (toggled.size === 0 || userSelectionActive) return
      const { history, selection } = useSession.getState()
      const roles = history.present.roles.map(({ id }) => id)
      selectRoles(selectionAfter(roles, selection, { toggled, isAdding: multiSelectionActive }))
    },
    [store],
  )

  const onPaneClick = useCallback(
    ({ clientX, clientY }: MouseEvent) => {
      // A painted card that no pointer hovered over first: a tap of a finger.
      const card = cardAt(layout, screenToFlowPosition({ x: clientX, y: clientY }))
      selectRoles(card ? [card.roleId] : [])
      if (card) arrangeWindow({ panel: 'role' })
    },
    [layout, screenToFlowPosition],
  )
  return { onNodesChange, onPaneClick }
}
