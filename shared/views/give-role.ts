// Dropping a person on a card, which means the same on every drawing.
import type { PersonId } from '../ids.ts'
import { cardAt } from '../layout/hit.ts'
import type { Point } from '../layout/layout.ts'
import type { Drawn, Drop } from './view.ts'

/** The person takes the role under the pointer, unless it is theirs. */
export function giveRoleAt({ org, layout }: Drawn, point: Point, personId: PersonId): Drop | null {
  const card = cardAt(layout, point)
  const role = card && org.role(card.roleId)
  if (!role || role.personId === personId) return null
  const args = { roleId: role.id, person: personId }
  return { edit: { edit: 'assign-person', args }, onto: role.id }
}
