// Moving cards by key in the reporting tree: to another place among those who report to the same manager.
import type { EditCall } from '../../editing/apply-edit.ts'
import type { RoleId } from '../../ids.ts'
import type { Layout, PlacedTeam } from '../../layout/layout.ts'
import type { Direction } from '../../layout/next-card.ts'
import { runsOf } from '../runs.ts'

/** How many places on; on rungs two stand side by side. */
const PLACES = {
  rows: { left: -1, right: 1, up: -1, down: 1 },
  rungs: { left: -1, right: 1, up: -2, down: 2 },
} as const

/** Each card goes one step; cards side by side go together, and who is at the end of the way stays. */
export function stepBy(
  { teams = [] }: Layout,
  roleIds: readonly RoleId[],
  direction: Direction,
): readonly EditCall[] {
  const going = new Set(roleIds)
  return teams.flatMap((team) => {
    const places = PLACES[team.form][direction]
    return stepsIn(team, going, places)
  })
}

function stepsIn(
  { roleIds }: PlacedTeam,
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
