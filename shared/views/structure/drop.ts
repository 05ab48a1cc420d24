// What dropping cards, a role from the palette or a person means where roles stand in lanes.
import type { RoleId } from '../../ids.ts'
import { cardAt } from '../../layout/hit.ts'
import type { Point } from '../../layout/layout.ts'
import { giveRoleAt } from '../give-role.ts'
import { reportTo } from '../report-to.ts'
import type { Carried, Drawn, Drop, Refusal } from '../view.ts'
import { addBelow, addInto } from './add-into.ts'
import { slotAt } from './slot.ts'

const NONE: ReadonlySet<RoleId> = new Set()

/** How much of a leader's card at its sides is meant for the place beside it, in px at 100 %. */
const EDGE = 22

/** The leader on whose card something is held. Nobody becomes a leader by being dropped on one: they report there. */
function leaderAt({ org, layout }: Drawn, point: Point): RoleId | null {
  const card = cardAt(layout, point)
  if (!card) return null
  const { x, width } = card.box
  const isAtEdge = Math.min(point.x - x, x + width - point.x) < EDGE
  const isLeader = org.role(card.roleId)?.stages[0]?.stage === 'leadership'
  return isLeader && !isAtEdge ? card.roleId : null
}

/** Cards and new roles go into lanes; cards on a leader report there; a person takes the role under the pointer, unless it is theirs. */
export function dropAt({ org, layout }: Drawn, point: Point, what: Carried): Drop | Refusal | null {
  switch (what.kind) {
    case 'cards': {
      const { roleIds } = what
      const leader = roleIds.length > 0 ? leaderAt({ org, layout }, point) : null
      // Over its own card it is where it was.
      if (leader !== null && !roleIds.includes(leader)) return reportTo(org, roleIds, leader)
      const slot = roleIds.length > 0 ? slotAt(layout, point, new Set(roleIds)) : null
      return (
        slot && {
          edit: { edit: 'move-roles', args: { roleIds: [...roleIds], ...slot } },
          onto: null,
        }
      )
    }
    case 'template': {
      const leader = leaderAt({ org, layout }, point)
      if (leader !== null)
        return { edit: addBelow(org, leader, what.template, what.id), onto: leader }
      const slot = slotAt(layout, point, NONE)
      return slot && { edit: addInto(org, slot, what.template, what.id), onto: null }
    }
    case 'person':
      return giveRoleAt({ org, layout }, point, what.personId)
  }
}
