// Whoever a finding is about is selected and brought into sight.
import type { RoleId } from '../../shared/ids.ts'
import type { Org } from '../../shared/org/org.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { currentDocument, currentSession, selectRoles } from '../state/store.ts'
import { layoutFor } from '../view/shown-view.ts'
import { bringIntoSight } from '../view/viewport.ts'
import { highlightOf, rolesAbout } from './about.ts'

/** Where it is about stages, their lanes or the cards of them that are drawn: nothing unfolds for a stage. */
export function showOnChart(org: Org, finding: Finding): void {
  const roles = rolesAbout(org, finding)
  const lit = highlightOf(org, finding, currentSession().looking.view)
  selectRoles(roles)
  bringIntoSight(roles.length > 0 ? roles : drawnAmong(lit.roles), lit.lanes)
}

function drawnAmong(roles: ReadonlySet<RoleId>): readonly RoleId[] {
  return layoutFor(currentDocument()).cards.flatMap(({ roleId }) =>
    roles.has(roleId) ? roleId : [],
  )
}
