// Deletes the selected roles, with a way back at hand.

import type { RoleId } from '../../shared/ids.ts'
import type { Layout } from '../../shared/layout/layout.ts'
import { counted } from '../../shared/text.ts'
import { edit } from '../state/edit.ts'
import { currentDocument, selectRoles, useSession } from '../state/store.ts'
import { tellDone } from '../state/toasts.ts'
import { focusCard, focusChart } from '../view/focus-card.ts'
import { layoutFor } from '../view/shown-view.ts'

/** One goes on with the card beside. Nothing happens while nothing is selected. */
export function removeSelection(): void {
  const roleIds = [...useSession.getState().selection]
  if (roleIds.length === 0) return
  const beside = cardBeside(layoutFor(currentDocument()), roleIds)
  if (!edit({ edit: 'remove-roles', args: { roleIds } })) return
  tellDone(`Deleted ${counted(roleIds.length, 'role', 'roles')}.`)
  selectRoles(beside ? [beside] : [])
  if (beside) focusCard(beside)
  else focusChart()
}

/** The card after the last of these in its lane, else the one before, else the nearest of another lane. */
function cardBeside({ cards, lanes }: Layout, roleIds: readonly RoleId[]): RoleId | null {
  const goes = new Set(roleIds)
  const at = cards.findLastIndex(({ roleId }) => goes.has(roleId))
  const after = cards.slice(at + 1)
  const before = cards
    .slice(0, Math.max(0, at))
    .filter(({ roleId }) => !goes.has(roleId))
    .reverse()
  const last = cards[at]?.roleId
  const lane = new Set(lanes.find((each) => last && each.roleIds.includes(last))?.roleIds)
  const inLane = [...after, ...before].find(({ roleId }) => lane.has(roleId))
  return (inLane ?? after[0] ?? before[0])?.roleId ?? null
}
