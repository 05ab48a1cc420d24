// Which card one goes on with when others go away, in the reporting tree.
import type { RoleId } from '../../ids.ts'
import type { Layout, PlacedTeam } from '../../layout/layout.ts'
import { teamsById } from './teams.ts'

/** The one after the last of these in its team, else one before or another report, else the manager or beside them, else anybody. */
export function cardBeside(layout: Layout, roleIds: readonly RoleId[]): RoleId | null {
  const going = new Set(roleIds)
  const isStaying = (id: RoleId) => !going.has(id)
  const teams = teamsById(layout)
  let last = roleIds.findLast((id) => teams.has(id)) ?? null
  while (last !== null) {
    const team = teams.get(last)
    if (!team) break
    const place = team.roleIds.indexOf(last)
    const next =
      team.roleIds.slice(place).find(isStaying) ??
      team.roleIds.slice(0, place).findLast(isStaying) ??
      othersBelow(layout, team).find(isStaying)
    if (next !== undefined) return next
    if (team.managerId !== null && isStaying(team.managerId)) return team.managerId
    last = team.managerId
  }
  return layout.cards.find(({ roleId }) => isStaying(roleId))?.roleId ?? null
}

/** Whoever else reports to the manager of a team. */
function othersBelow({ teams = [] }: Layout, { managerId }: PlacedTeam): readonly RoleId[] {
  if (managerId === null) return []
  return teams.flatMap((team) => (team.managerId === managerId ? team.roleIds : []))
}
