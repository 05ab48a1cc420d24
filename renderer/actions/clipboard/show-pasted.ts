// What was just pasted is selected, has the focus, and is in sight.
import type { RoleId } from '../../../shared/ids.ts'
import { selectRoles } from '../../state/store.ts'
import { goOnWith } from '../../view/focus-card.ts'
import { bringIntoSight } from '../../view/viewport.ts'

export function showPasted(roleIds: readonly RoleId[]): void {
  selectRoles(roleIds)
  const [first] = roleIds
  if (first) goOnWith(first)
  bringIntoSight(roleIds)
}
