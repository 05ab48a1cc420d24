// Keys on the chart: arrows go from card to card, with Shift they take it along, with Alt they move the
// roles; Enter renames; Home and End go to the ends; minus and plus fold a branch and unfold it.

import { type KeyboardEvent, useCallback } from 'react'
import { type RoleId, roleId } from '../../shared/ids.ts'
import type { Layout } from '../../shared/layout/layout.ts'
import type { Direction } from '../../shared/layout/next-card.ts'
import { foldAround, isBranchShown, showWholeChart, unfoldBelow } from '../actions/look.ts'
import { extended } from '../actions/select.ts'
import { isComposing } from '../controls/composing.ts'
import { edit } from '../state/edit.ts'
import { currentSession, renameRole, selectRoles } from '../state/store.ts'
import { focusCard } from '../view/focus-card.ts'
import { shownView } from '../view/shown-view.ts'

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

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
  const direction = DIRECTIONS[event.key]
  if (first === null) {
    // From the chart as a whole arrows go to where the Tab key goes.
    if (direction) go(layout.cards[0]?.roleId ?? null)
    return
  }
  if (act(layout, event, first)) event.preventDefault()
}

/** What a key does at a card; false where it means nothing there. */
function act(layout: Layout, { key, altKey, shiftKey }: KeyboardEvent, first: RoleId): boolean {
  const { selection } = currentSession()
  const direction = DIRECTIONS[key]
  if (key === 'Enter') renameRole(first)
  else if (key === 'Home') go(layout.cards[0]?.roleId ?? null)
  else if (key === 'End') go(layout.cards.at(-1)?.roleId ?? null)
  else if (key === '-') go(foldAround(first))
  else if (key === '+') unfoldBelow(first)
  else if (!direction) return false
  else if (altKey) moveRoles(layout, selection.length > 0 ? selection : [first], direction)
  else if (shiftKey) extend(first, shownView().next(layout, first, direction))
  else go(shownView().next(layout, first, direction))
  return true
}

/** The role whose card has the focus. */
function roleOf(target: EventTarget): RoleId | null {
  const id = target instanceof HTMLElement ? target.dataset.roleId : undefined
  return id ? roleId(id) : null
}

/** One undoable step, however many they are. */
function moveRoles(layout: Layout, roles: readonly RoleId[], direction: Direction): void {
  const calls = shownView().step(layout, roles, direction)
  const [first] = roles
  if (!first || calls.length === 0) return
  edit(calls, roles.length > 1 ? { label: `Move ${roles.length} roles` } : {})
  // The card has another place now, but is the same element: it keeps the focus.
  focusCard(first)
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
  const { selection } = currentSession()
  selectRoles(extended(selection.length > 0 ? selection : [from], role))
  focusCard(role)
}
