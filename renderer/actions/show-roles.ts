// Shows roles to whoever asked for them: they are selected, and the chart moves where it must.
import type { RoleId } from '../../shared/ids.ts'
import { selectRoles } from '../state/store.ts'
import { bringIntoSight } from '../view/viewport.ts'

/** None: nothing is selected any more, and the chart stays where it is. */
export function showRoles(ids: readonly RoleId[]): void {
  selectRoles(ids)
  if (ids.length > 0) bringIntoSight(ids)
}
