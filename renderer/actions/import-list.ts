// Lists of people from files: chosen, or dropped on the window; either way they are looked through first.
import type { ListToImport } from '../../shared/ipc/lists.ts'
import type { ListEncoding } from '../../shared/tables/list-file.ts'
import { call } from '../bridge/api.ts'
import { currentSession, openDialog } from '../state/store.ts'
import { tellProblem } from '../state/toasts.ts'

/** Asks for a file; what is open stays where nothing is chosen, or it cannot be read. */
export async function chooseList(): Promise<void> {
  const reply = await call('list:choose')
  if (!reply.ok) tellProblem(reply.error.message)
  else if (reply.value !== null) showList(reply.value)
}

/** Reads the same file in other letters; what was said of it is said again. A long list takes its time. */
export async function readListAs(encoding: ListEncoding): Promise<void> {
  const reply = await call('list:read-as', encoding)
  // Whoever has closed the dialog meanwhile thought better of it.
  if (currentSession().dialog?.kind !== 'import') return
  if (!reply.ok) tellProblem(reply.error.message)
  else if (reply.value !== null) showList(reply.value)
}

/** Opens the dialog in which it is looked through. */
export function showList(list: ListToImport): void {
  openDialog({ kind: 'import', list })
}
