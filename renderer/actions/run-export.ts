// Asks main to write a picture of the chart, and tells how it went.
import type { ExportRequest } from '../../shared/ipc/exporting.ts'
import { asItStands, words } from '../../shared/words/phrase.ts'
import { call } from '../bridge/api.ts'
import { currentDocument, currentSession } from '../state/store.ts'
import { closeMessage, tellProblem, tellWith } from '../state/toasts.ts'

/** The message about the last export; null: there was none. */
let shown: string | null = null

/** True when the picture is written; false when the user thought better of it or it failed. */
export async function runExport(
  options: Omit<ExportRequest, 'documentId' | 'document'>,
): Promise<boolean> {
  const { documentId } = currentSession()
  const reply = await call('export:run', { ...options, documentId, document: currentDocument() })
  if (!reply.ok) {
    tellProblem(reply.error.message)
    return false
  }
  if (reply.value === null) return false
  const { fileName, note } = reply.value
  const carried = options.withChart ? ', with the chart inside' : ''
  const told = tellWith(
    words`Exported ${fileName}${carried}.${note === undefined ? words`` : words` ${asItStands(note)}`}`,
    [
      { label: 'Show in folder', run: () => void ask('export:show') },
      { label: 'Open', run: () => void ask('export:open') },
    ],
    { isLong: note !== undefined },
  )
  // Main knows the last file alone: the buttons of a message before would show this one.
  if (shown !== null && shown !== told) closeMessage(shown)
  shown = told
  return true
}

async function ask(what: 'export:show' | 'export:open'): Promise<void> {
  const reply = await call(what)
  if (!reply.ok) tellProblem(reply.error.message)
}
