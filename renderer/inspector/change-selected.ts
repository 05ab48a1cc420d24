// Changes several roles at once, and says in a message what was done and who was left out.
import type { RoleId } from '../../shared/ids.ts'
import { changeSeveral } from '../../shared/several-roles/change-several.ts'
import type { SeveralChange } from '../../shared/several-roles/several-change.ts'
import { words } from '../../shared/words/phrase.ts'
import type { Refuse } from '../controls/drafts.ts'
import { edit } from '../state/edit.ts'
import { currentDocument } from '../state/store.ts'
import { tell, tellDone, tellProblem } from '../state/toasts.ts'
import { currentWriter } from '../state/writer.ts'

/** One undoable step for all of them. */
export function changeSelected(
  roleIds: readonly RoleId[],
  change: SeveralChange,
  refuse: Refuse = ({ message }) => tellProblem(message),
): void {
  const before = currentDocument()
  const step = changeSeveral(before, roleIds, change)
  if (!step.ok) {
    const { code, message } = step.error
    refuse({ code, message: currentWriter().write(message) })
    return
  }
  const { calls, label, done, leftOut } = step.value
  if (!edit(calls, { label, refuse })) return
  const isChanged = currentDocument() !== before
  if (isChanged && leftOut) tellDone(words`${done} ${leftOut}`, { isLong: true })
  else if (isChanged) tellDone(done)
  else if (leftOut) tell(leftOut)
}
