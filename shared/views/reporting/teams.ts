// Finds cards and their teams on a reporting layout, once per layout, so that a gesture stays fast.
import type { RoleId } from '../../ids.ts'
import type { Layout, PlacedCard, PlacedTeam } from '../../layout/layout.ts'
import { onceFor } from '../../once.ts'

/** The card of each role. */
export const cardsById = onceFor(
  ({ cards }: Layout): ReadonlyMap<RoleId, PlacedCard> =>
    new Map(cards.map((card) => [card.roleId, card])),
)

/** The team that each role stands in. */
export const teamsById = onceFor(
  ({ teams = [] }: Layout): ReadonlyMap<RoleId, PlacedTeam> =>
    new Map(teams.flatMap((team) => team.roleIds.map((id) => [id, team] as const))),
)

/** The cards of a team, in its order. */
export function cardsOf(layout: Layout, { roleIds }: PlacedTeam): readonly PlacedCard[] {
  const byId = cardsById(layout)
  return roleIds.flatMap((id) => byId.get(id) ?? [])
}
