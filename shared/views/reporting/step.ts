// Moving cards by key in the reporting tree: to another place among those who report to the same manager.
import type { EditCall } from '../../editing/apply-edit.ts'
import { groupedBy } from '../../grouped.ts'
import type { RoleId } from '../../ids.ts'
import type { Layout, PlacedTeam } from '../../layout/layout.ts'
import type { Direction } from '../../layout/next-card.ts'
import { runsOf } from '../runs.ts'

/** Down and up on rungs, where two stand side by side, goes past one. */
const PLACES = { rows: 1, rungs: 2 } as const

/**
 * Each card goes one step; cards side by side go together, and who is at the end of the way stays. To the
 * sides as one reads, from one ladder of leaves into the next; up and down within what stands together.
 */
export function stepBy(
  { teams = [] }: Layout,
  roleIds: readonly RoleId[],
  direction: Direction,
): readonly EditCall[] {
  const going = new Set(roleIds)
  switch (direction) {
    case 'left':
      return inReadingOrder(teams).flatMap((ids) => stepsIn(ids, going, -1))
    case 'right':
      return inReadingOrder(teams).flatMap((ids) => stepsIn(ids, going, 1))
    case 'up':
      return teams.flatMap((team) => stepsIn(team.roleIds, going, -PLACES[team.form]))
    case 'down':
      return teams.flatMap((team) => stepsIn(team.roleIds, going, PLACES[team.form]))
  }
}

/** All of a manager's reports of one kind, whose order can be seen. */
function inReadingOrder(teams: readonly PlacedTeam[]): readonly (readonly RoleId[])[] {
  const together = groupedBy(teams, ({ managerId, of }) => `${of} ${managerId ?? ''}`)
  return [...together.values()].map((each) => each.flatMap((team) => team.roleIds))
}

function stepsIn(
  roleIds: readonly RoleId[],
  going: ReadonlySet<RoleId>,
  places: number,
): readonly EditCall[] {
  return runsOf(roleIds, going).flatMap(({ start, run }): readonly EditCall[] => {
    const besideId = places < 0 ? roleIds[start + places] : roleIds[start + run.length - 1 + places]
    if (besideId === undefined || going.has(besideId)) return []
    const side = places < 0 ? 'before' : 'after'
    return [{ edit: 'place-reports', args: { roleIds: [...run], besideId, side } }]
  })
}
