// Saves the chart; what was changed meanwhile stays unsaved.

import { chartTextOf, documentOf } from '../../shared/document/chart-text.ts'
import type { EventPayload } from '../../shared/ipc/border.ts'
import { call } from '../bridge/api.ts'
import { handOverDrafts } from '../controls/drafts.ts'
import {
  currentDocument,
  currentSession,
  markSaved,
  openDocument,
  settleEdits,
} from '../state/store.ts'
import { tell, tellProblem } from '../state/toasts.ts'

interface SaveOptions {
  /** Ask for a place. */
  readonly as: boolean
  /** The user knows that the file has gone. */
  readonly recreate?: boolean
}

/** True when the chart is on disk now; false when the user thought better of it or it failed. */
export async function saveChart({ as, recreate = false }: SaveOptions): Promise<boolean> {
  // A field that is being typed in counts.
  handOverDrafts()
  settleEdits()
  const { documentId } = currentSession()
  const saved = currentDocument()
  const reply = await call('document:save', {
    documentId,
    chart: chartTextOf(saved),
    saveAs: as,
    ...(recreate && { recreate }),
  })
  if (!reply.ok) {
    tellProblem(reply.error.message)
    return false
  }
  if (reply.value.kind === 'cancelled') return false
  markSaved({ documentId, document: saved, fileName: reply.value.fileName })
  for (const { kind, message } of reply.value.notices) {
    if (kind === 'error') tellProblem(message)
    else tell(message)
  }
  return true
}

/**
 * The page before this one had asked for it, and crashed. Unless something was done here since, the chart is
 * what was saved, which may be a second newer than what came back.
 */
export function hearSaved({ documentId, chart, fileName }: EventPayload<'document:saved'>): void {
  const session = currentSession()
  if (session.documentId !== documentId) return
  const document = documentOf(chart)
  const { past, future } = session.history
  if (past.length > 0 || future.length > 0) markSaved({ documentId, document, fileName })
  else
    openDocument({
      documentId,
      fileName,
      document,
      isUntitled: false,
      isUnsaved: false,
      recovered: null,
    })
}
