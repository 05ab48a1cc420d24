// Keys on the chart: arrows go from card to card, Alt + arrows move the role, Enter renames it.

import { type KeyboardEvent, useCallback } from 'react'
import type { RoleId } from '../../shared/ids.ts'
import type { Layout } from '../../shared/layout/layout.ts'
import { edit } from '../state/edit.ts'
import { renameRole, selectRoles, useSession } from '../state/store.ts'
import { focusCard } from '../view/focus-card.ts'
import { type Direction, nextCard, slotBeside } from './neighbour.ts'

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** The handler for keys that reach the chart. */
export function useCardKeys(layout: Layout): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const [first] = useSession.getState().selection
      const direction = DIRECTIONS[event.key]
      // The first Escape leaves what is laid over the chart, the next one the selection.
      if (event.key === 'Escape' && useSession.getState().overlay === null) selectRoles([])
      else if (event.key === 'Enter' && first) {
        event.preventDefault()
        renameRole(first)
      } else if (direction && first) {
        event.preventDefault()
        if (event.altKey) moveRole(layout, first, direction)
        else go(nextCard(layout, first, direction))
      }
    },
    [layout],
  )
}

function moveRole(layout: Layout, role: RoleId, direction: Direction): void {
  const slot = slotBeside(layout, role, direction)
  if (!slot) return
  edit([{ edit: 'move-roles', args: { roleIds: [role], lane: slot.lane, index: slot.index } }])
  // The card has another place now, but is the same element: it keeps the focus.
  focusCard(role)
}

function go(role: RoleId | null): void {
  if (!role) return
  selectRoles([role])
  focusCard(role)
}
