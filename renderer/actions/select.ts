// Selecting with the pointer: clicks and frames, alone or added to what is selected.
import type { RoleId } from '../../shared/ids.ts'
import { currentSession, selectRoles } from '../state/store.ts'

/** The keys that are held with a click or a press. */
interface Keys {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** Any of them adds to the selection or takes from it. */
export function isAdding({ ctrlKey, metaKey, shiftKey }: Keys): boolean {
  return ctrlKey || metaKey || shiftKey
}

/** A plain click selects one card alone, selected or not; null: none, where no key says to keep the others. */
export function clickOn(role: RoleId | null, keys: Keys): void {
  if (!isAdding(keys)) selectRoles(role === null ? [] : [role])
  else if (role !== null) selectRoles(toggled(currentSession().selection, role))
}

/** The role that came last stands first: keys go on from there. */
function toggled(selection: readonly RoleId[], role: RoleId): readonly RoleId[] {
  return selection.includes(role) ? selection.filter((id) => id !== role) : [role, ...selection]
}

/** What is in a frame, and what was selected before where the frame adds. */
export function selectFramed(framed: readonly RoleId[], before: readonly RoleId[]): void {
  const known = new Set(before)
  selectRoles(before.length === 0 ? framed : [...before, ...framed.filter((id) => !known.has(id))])
}

/** One more role on the way from another one, which counts as selected where nothing is. */
export function takeAlong(from: RoleId | null, role: RoleId): void {
  const { selection } = currentSession()
  const before = selection.length > 0 || from === null ? selection : [from]
  selectRoles(extended(before, role))
}

/**
 * The selection with one more card, which stands first, so that keys go on from there. Back on the card
 * before it, the last one is left out again.
 */
export function extended(selection: readonly RoleId[], role: RoleId): readonly RoleId[] {
  if (selection[1] === role) return selection.slice(1)
  return [role, ...selection.filter((id) => id !== role)]
}
