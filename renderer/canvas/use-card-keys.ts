// Keys on the chart: arrows go from card to card, with Shift they take it along, with Alt they move the
// roles; Enter renames; Home and End go to the ends; minus and plus fold a branch and unfold it.

import { type KeyboardEvent, useCallback } from 'react'
import { type RoleId, roleId } from '../../shared/ids.ts'
import type { Layout } from '../../shared/layout/layout.ts'
import { isBranchShown, showWholeChart } from '../actions/look.ts'
import { actOnRoles, directionOf } from '../actions/role-keys.ts'
import { takeAlong } from '../actions/select.ts'
import { isComposing } from '../controls/composing.ts'
import { currentSession, renameRole, selectRoles } from '../state/store.ts'
import { focusCard } from '../view/focus-card.ts'
import { shownView } from '../view/shown-view.ts'

/** The handler for keys that reach the chart. */
export function useCardKeys(layout: Layout): (event: KeyboardEvent) => void {
  return useCallback((event) => onCardKey(layout, event), [layout])
}

function onCardKey(layout: Layout, event: KeyboardEvent): void {
  // Of a name that is written on a card: the input method's own keys.
  if (isComposing(event)) return
  const { selection, overlay } = currentSession()
  // The first Escape leaves what is laid over the chart, the next one the selection, then the branch.
  if (event.key === 'Escape' && overlay === null) {
    if (selection.length > 0) selectRoles([])
    else if (isBranchShown(currentSession())) showWholeChart()
  }
  // With Control keys mean commands; with Alt as well they may be letters.
  if (event.ctrlKey || event.metaKey) return
  // What floats on the chart has keys of its own.
  const focused = roleOf(event.target)
  if (focused === null && event.target !== event.currentTarget) return
  // Where nothing is selected, as after Escape, a card may still have the focus.
  const first = selection[0] ?? focused
  if (first === null) {
    // From the chart as a whole arrows go to where the Tab key goes.
    if (directionOf(event.key)) go(layout.cards[0]?.roleId ?? null)
    return
  }
  if (act(layout, event, first)) event.preventDefault()
}

/** What a key does at a card; false where it means nothing there. */
function act(layout: Layout, event: KeyboardEvent, first: RoleId): boolean {
  const { key, shiftKey } = event
  const direction = directionOf(key)
  if (actOnRoles(event, first)) return true
  if (key === 'Enter') renameRole(first)
  else if (key === 'Home') go(layout.cards[0]?.roleId ?? null)
  else if (key === 'End') go(layout.cards.at(-1)?.roleId ?? null)
  else if (!direction) return false
  else if (shiftKey) extend(first, shownView().next(layout, first, direction))
  else go(shownView().next(layout, first, direction))
  return true
}

/** The role whose card has the focus. */
function roleOf(target: EventTarget): RoleId | null {
  const id = target instanceof HTMLElement ? target.dataset.roleId : undefined
  return id ? roleId(id) : null
}

/** To a card, which alone is selected. */
function go(role: RoleId | null): void {
  if (!role) return
  selectRoles([role])
  focusCard(role)
}

/** Takes a card along; the way back takes out again what was taken along last. */
function extend(from: RoleId, role: RoleId | null): void {
  if (!role) return
  takeAlong(from, role)
  focusCard(role)
}
