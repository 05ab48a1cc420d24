// Keys that mean the selected roles wherever these are gone through: on the chart and in its outline.
import type { RoleId } from '../../shared/ids.ts'
import type { Direction } from '../../shared/layout/next-card.ts'
import { edit } from '../state/edit.ts'
import { currentDocument, currentSession, selectRoles } from '../state/store.ts'
import { goOnWith } from '../view/focus-card.ts'
import { layoutFor, shownView } from '../view/shown-view.ts'
import { foldAround, unfoldBelow } from './look.ts'

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** Where an arrow key points; undefined for other keys. */
export function directionOf(key: string): Direction | undefined {
  return DIRECTIONS[key]
}

/**
 * With Alt arrows move the roles; minus and plus fold a branch and unfold it. `at` is the role at which one is: it
 * stands for the selection where nothing is selected. False where the key means nothing of this.
 */
export function actOnRoles({ key, altKey }: { key: string; altKey: boolean }, at: RoleId): boolean {
  const direction = directionOf(key)
  if (key === '-') goTo(foldAround(at))
  else if (key === '+') unfoldBelow(at)
  else if (altKey && direction) moveRoles(at, direction)
  else return false
  return true
}

function goTo(role: RoleId | null): void {
  if (!role) return
  selectRoles([role])
  goOnWith(role)
}

/** One undoable step, however many they are. */
function moveRoles(at: RoleId, direction: Direction): void {
  const { selection } = currentSession()
  const roles = selection.length > 0 ? selection : [at]
  const calls = shownView().step(layoutFor(currentDocument()), roles, direction)
  const [first] = roles
  if (!first || calls.length === 0) return
  edit(calls, roles.length > 1 ? { label: `Move ${roles.length} roles` } : {})
  // It has another place now, but is the same element: it keeps the focus.
  goOnWith(first)
}
