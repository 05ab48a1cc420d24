// What letting go does: the very edit that was shown, and what is selected and said after it.
import { orgOf } from '../../../shared/org/org.ts'
import type { Carried, Drop } from '../../../shared/views/view.ts'
import { edit } from '../../state/edit.ts'
import { askName, currentDocument, selectRoles } from '../../state/store.ts'
import { tellDone } from '../../state/toasts.ts'
import { arrangeWindow } from '../../state/window.ts'
import { sayTakenOver } from '../change-people.ts'

/** One undoable step; false where it was refused. */
export function letGo(what: Carried, { edit: call, onto }: Drop): boolean {
  const org = orgOf(currentDocument())
  if (!edit(call)) return false
  switch (what.kind) {
    case 'cards':
      selectRoles(what.roleIds)
      break
    case 'template':
      selectRoles([what.id])
      arrangeWindow({ panel: 'role' })
      askName(what.id)
      break
    case 'person':
      if (onto !== null) tellDone(sayTakenOver(org, onto, what.personId))
      break
  }
  return true
}
