// What dropping cards, a role from the palette or a person means where roles stand in lanes.
import type { RoleId } from '../../ids.ts'
import type { Point } from '../../layout/layout.ts'
import { giveRoleAt } from '../give-role.ts'
import type { Carried, Drawn, Drop } from '../view.ts'
import { addInto } from './add-into.ts'
import { slotAt } from './slot.ts'

const NONE: ReadonlySet<RoleId> = new Set()

/** Cards and new roles go into lanes; a person takes the role under the pointer, unless it is theirs. */
export function dropAt({ org, layout }: Drawn, point: Point, what: Carried): Drop | null {
  switch (what.kind) {
    case 'cards': {
      const { roleIds } = what
      const slot = roleIds.length > 0 ? slotAt(layout, point, new Set(roleIds)) : null
      return (
        slot && {
          edit: { edit: 'move-roles', args: { roleIds: [...roleIds], ...slot } },
          onto: null,
        }
      )
    }
    case 'template': {
      const slot = slotAt(layout, point, NONE)
      return slot && { edit: addInto(org, slot, what.template, what.id), onto: null }
    }
    case 'person':
      return giveRoleAt({ org, layout }, point, what.personId)
  }
}
