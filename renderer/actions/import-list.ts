// Lists of people from files: chosen, dropped or opened; each is looked through first, one after the other.
import type { ListToImport } from '../../shared/ipc/lists.ts'
import type { ListEncoding } from '../../shared/tables/list-file.ts'
import { words } from '../../shared/words/phrase.ts'
import { call } from '../bridge/api.ts'
import { currentSession, openDialog, useSession } from '../state/store.ts'
import { tellProblem, tellWhile } from '../state/toasts.ts'

/** Those that came while another dialog was open, in their order. */
const waiting: ListToImport[] = []

/** Asks for a file; what is open stays where nothing is chosen, or it cannot be read. */
export async function chooseList(): Promise<void> {
  const reply = await call('list:choose')
  if (!reply.ok) tellProblem(reply.error.message)
  else if (reply.value !== null) showListInTurn(reply.value)
}

/** Another file in place of the one that is looked through. */
export async function chooseAnotherList(): Promise<void> {
  const reply = await call('list:choose')
  if (currentSession().dialog?.kind !== 'import') return
  if (!reply.ok) tellProblem(reply.error.message)
  else if (reply.value !== null) showList(reply.value)
}

/** Reads the same file in other letters; what was said of it is said again. A long list takes its time. */
export async function readListAs(encoding: ListEncoding): Promise<void> {
  const { dialog } = currentSession()
  if (dialog?.kind !== 'import') return
  const { id } = dialog.list
  const reply = await call('list:read-as', id, encoding)
  // Whoever has closed the dialog meanwhile thought better of it.
  const shown = currentSession().dialog
  if (shown?.kind !== 'import' || shown.list.id !== id) return
  if (!reply.ok) tellProblem(reply.error.message)
  else if (reply.value !== null) showList(reply.value)
}

/** At once, or after the dialog that is open: an export may run in it, or answers stand there. */
export function showListInTurn(list: ListToImport): void {
  if (isFree() && waiting.length === 0) {
    showList(list)
    return
  }
  waiting.push(list)
  if (waiting.length === 1) showNextWhenFree()
  tellWhile(
    words`${list.file.fileName} is looked through as soon as this dialog is closed.`,
    () => waiting.includes(list),
    { isLong: true },
  )
}

/** Ways to begin are no reason to wait: this is one of them. */
function isFree(): boolean {
  const kind = currentSession().dialog?.kind
  return kind === undefined || kind === 'start'
}

function showNextWhenFree(): void {
  const stop = useSession.subscribe(({ dialog }, before) => {
    if (dialog !== null || before.dialog === null) return
    // Some dialogs only make room for another one, which comes at once.
    setTimeout(() => {
      if (!isFree()) return
      const next = waiting.shift()
      if (waiting.length === 0) stop()
      if (next) showList(next)
    })
  })
}

/** Opens the dialog in which it is looked through. */
function showList(list: ListToImport): void {
  openDialog({ kind: 'import', list })
}
