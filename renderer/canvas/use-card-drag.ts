// Dragging cards: holds them under the pointer, opens the slot they would take, moves them on drop.

import type { Node } from '@xyflow/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { EditCall } from '../../shared/editing/apply-edit.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { Layout, Point } from '../../shared/layout/layout.ts'
import { moveAt } from '../actions/drops.ts'
import { edit } from '../state/edit.ts'
import { useSession } from '../state/store.ts'
import type { ChartNode } from './to-flow.ts'

export interface CardDrag {
  readonly roleIds: readonly RoleId[]
  readonly held: ReadonlyMap<RoleId, Point>
  /** What dropping here would do; null outside all lanes. */
  readonly drop: EditCall | null
}

/** While nothing is dragged. */
export const NOTHING_HELD: CardDrag['held'] = new Map()

interface CardDragHandlers {
  readonly drag: CardDrag | null
  readonly onNodeDragStart: (event: unknown, node: Node, nodes: ChartNode[]) => void
  readonly onNodeDrag: (event: unknown, node: Node, nodes: ChartNode[]) => void
  readonly onNodeDragStop: () => void
}

/** `layout` is that of the document, not of the preview, so that the slot does not run away. */
export function useCardDrag(layout: Layout): CardDragHandlers {
  const [drag, setDrag] = useState<CardDrag | null>(null)
  const isCancelled = useRef(false)

  useEffect(() => {
    if (!drag) return
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      isCancelled.current = true
      setDrag(null)
    }
    window.addEventListener('keydown', cancel, true)
    return () => window.removeEventListener('keydown', cancel, true)
  }, [drag])

  const onNodeDrag = useCallback(
    (_event: unknown, node: Node, nodes: ChartNode[]) => {
      if (isCancelled.current) return
      const cards = nodes.filter((each) => each.type === 'card')
      const roleIds = movedWith(cards.map(({ data }) => data.part.roleId))
      const held = new Map(cards.map(({ data, position }) => [data.part.roleId, position]))
      const middle = {
        x: node.position.x + (node.width ?? 0) / 2,
        y: node.position.y + (node.height ?? 0) / 2,
      }
      setDrag({ roleIds, held, drop: moveAt(layout, middle, roleIds) })
    },
    [layout],
  )

  const onNodeDragStart = useCallback(() => {
    isCancelled.current = false
  }, [])

  const onNodeDragStop = useCallback(() => {
    if (drag?.drop && !isCancelled.current) edit([drag.drop])
    setDrag(null)
  }, [drag])

  return { drag, onNodeDragStart, onNodeDrag, onNodeDragStop }
}

/** Grabbing a selected card takes the whole selection along, also what React Flow does not show. */
function movedWith(grabbed: readonly RoleId[]): readonly RoleId[] {
  const { selection } = useSession.getState()
  const selected = new Set(selection)
  return grabbed.some((id) => selected.has(id)) ? selection : grabbed
}
