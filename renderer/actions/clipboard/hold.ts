// Copying and cutting the selected roles: whole for us, and as a table for every other program.
import { fragmentOf } from '../../../shared/clipboard/fragment.ts'
import { CLIPBOARD_KINDS } from '../../../shared/clipboard/kinds.ts'
import { rolesTable } from '../../../shared/clipboard/roles-table.ts'
import { writeTsv } from '../../../shared/clipboard/write-tsv.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { counted } from '../../../shared/words/lists.ts'
import { words } from '../../../shared/words/phrase.ts'
import { newId } from '../../state/new-id.ts'
import { request } from '../../state/request.ts'
import { currentDocument, currentSession, markCut } from '../../state/store.ts'
import { tellWhile } from '../../state/toasts.ts'
import { currentWriter } from '../../state/writer.ts'

/** The chart stays as it is; what was cut before stays where it is. */
export function copySelection(data: DataTransfer): void {
  hold(data)
  markCut(null)
}

/** They go when they are pasted; until then they are paler. */
export function cutSelection(data: DataTransfer): void {
  const roles = new Set(currentSession().selection)
  const id = newId()
  hold(data)
  data.setData(CLIPBOARD_KINDS.cut, id)
  markCut({ id, roles })
  const them = roles.size === 1 ? 'it' : 'them'
  tellWhile(
    words`${counted(roles.size, 'role is', 'roles are')} cut: paste ${them} somewhere else, or press Escape to leave ${them}.`,
    ({ cut }) => cut?.id === id,
  )
}

function hold(data: DataTransfer): void {
  const { selection } = currentSession()
  const document = currentDocument()
  const { locale } = currentWriter()
  data.setData('text/plain', writeTsv(rolesTable(document, selection, locale)))
  data.setData(CLIPBOARD_KINDS.roles, writeDocument(fragmentOf(document, selection)))
  void request('clipboard:replaced')
}
