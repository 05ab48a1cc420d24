// Saves the chart; what was changed meanwhile stays unsaved.
import { call } from '../bridge/api.ts'
import { currentDocument, markSaved, settleHistory, useStore } from '../state/store.ts'
import { tell, tellProblem } from '../state/toasts.ts'

let revision = 0

/** True when the chart is on disk now; false when the user thought better of it or it failed. */
export async function saveChart({ as }: { readonly as: boolean }): Promise<boolean> {
  finishTyping()
  settleHistory()
  const { documentId } = useStore.getState()
  const saved = currentDocument()
  revision += 1
  const reply = await call('document:save', {
    documentId,
    revision,
    document: saved,
    saveAs: as,
  })
  if (!reply.ok) {
    tellProblem(reply.error.message)
    return false
  }
  if (reply.value.kind === 'cancelled') return false
  // While the disk was busy another chart may have taken the window.
  if (useStore.getState().documentId === documentId) markSaved(saved, reply.value.fileName)
  for (const { kind, message } of reply.value.notices) {
    if (kind === 'error') tellProblem(message)
    else tell(message)
  }
  return true
}

/** A field that is being typed in counts: leaving it hands its text over. The focus comes back. */
function finishTyping(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || !field.matches('input, textarea')) return
  field.blur()
  field.focus()
}
