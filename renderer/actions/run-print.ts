// Asks main to print the chart, and tells how it went.
import type { PrintRequest } from '../../shared/ipc/printing.ts'
import { asItStands, words } from '../../shared/words/phrase.ts'
import { call } from '../bridge/api.ts'
import { currentDocument, currentSession } from '../state/store.ts'
import { tell } from '../state/toasts.ts'

/** `isDone`: the printer has the pages; `refusal`: why not, in one sentence; neither: somebody thought better of it. */
export interface PrintOutcome {
  readonly isDone: boolean
  readonly refusal: string | null
}

export async function runPrint(
  options: Omit<PrintRequest, 'documentId' | 'document'>,
): Promise<PrintOutcome> {
  const { documentId } = currentSession()
  const reply = await call('print:run', { ...options, documentId, document: currentDocument() })
  if (!reply.ok) return { isDone: false, refusal: reply.error.message }
  if (reply.value === null) return { isDone: false, refusal: null }
  const { note } = reply.value
  tell(
    words`The pages were handed to the printer.${note === undefined ? words`` : words` ${asItStands(note)}`}`,
  )
  return { isDone: true, refusal: null }
}
