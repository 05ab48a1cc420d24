// Pasting roles that were copied or cut in a window of this program: one undoable step.
import type { Clip } from '../../../shared/clipboard/kinds.ts'
import { cutTo } from '../../../shared/clipboard/move-cut.ts'
import { pastedRoles } from '../../../shared/clipboard/paste-roles.ts'
import { readFragment } from '../../../shared/clipboard/read-fragment.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { words } from '../../../shared/words/phrase.ts'
import type { Cut } from '../../state/cut.ts'
import { edit } from '../../state/edit.ts'
import { newId } from '../../state/new-id.ts'
import { request } from '../../state/request.ts'
import { currentDocument, currentSession, markCut } from '../../state/store.ts'
import { tellProblem } from '../../state/toasts.ts'
import { showPasted } from './show-pasted.ts'
import { placeToPaste } from './where.ts'

/** What was cut in this window moves; everything else comes as a copy. */
export function pasteRoles(clip: Clip): void {
  const { cut } = currentSession()
  if (cut && clip.cut === cut.id) {
    moveCut(cut)
    return
  }
  const read = readFragment(clip.roles)
  if (!read.ok) {
    tellProblem(read.error)
    return
  }
  if (!pasteCopy(read.value)) return
  // Another window may have them still; if none has, nobody minds.
  if (/^[0-9a-f]{10,40}$/.test(clip.cut)) void request('clipboard:cut-pasted', clip.cut)
}

function moveCut({ roles }: Cut): void {
  markCut(null)
  const roleIds = [...roles]
  const calls = cutTo(currentDocument(), roleIds, placeToPaste(roles))
  const [first] = roleIds
  if (!first || calls.length === 0) return
  const label = roleIds.length > 1 ? { label: words`Move ${roleIds.length} roles` } : {}
  if (edit(calls, label)) showPasted(roleIds)
}

function pasteCopy(fragment: Document): boolean {
  const copied = new Set(fragment.roles.map(({ id }) => id))
  const document = currentDocument()
  const { calls, roleIds } = pastedRoles(document, fragment, placeToPaste(copied), newId)
  const label = words`Paste ${roleIds.length === 1 ? 'a role' : words`${roleIds.length} roles`}`
  if (!edit(calls, { label })) return false
  showPasted(roleIds)
  return true
}
