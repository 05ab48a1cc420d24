// Whoever a finding is about is selected and brought into sight.
import type { Org } from '../../shared/org/org.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { selectRoles } from '../state/store.ts'
import { bringIntoSight } from '../view/viewport.ts'
import { highlightOf, rolesAbout } from './about.ts'

/** Its lanes, too, where it is about stages. */
export function showOnChart(org: Org, finding: Finding): void {
  const roles = rolesAbout(org, finding)
  selectRoles(roles)
  bringIntoSight(roles, highlightOf(org, finding).lanes)
}
