// What a user can do with an earlier version of the chart, and with all that is kept of it.
import { LIMITS } from '../../shared/document/limits.ts'
import type { Document } from '../../shared/document/schema.ts'
import { words } from '../../shared/words/phrase.ts'
import { call } from '../bridge/api.ts'
import { edit } from '../state/edit.ts'
import { request } from '../state/request.ts'
import { closeDialog, currentDocument, currentSession, markAsOnDisk } from '../state/store.ts'
import { tell, tellDone, tellProblem } from '../state/toasts.ts'

/** Puts a version in the chart's place, as one step that can be undone; `moment`: when it was saved. */
export function restoreVersion(version: Document, moment: string): void {
  const before = currentDocument()
  const isOnDisk = version === currentSession().saved
  closeDialog()
  // What is on the disk may be younger than what is kept of it, and the next save goes over it.
  void request('versions:keep-current', currentSession().documentId)
  if (!edit({ edit: 'replace-chart', args: { version, because: 'restored' } })) return
  if (currentDocument() === before) {
    tell('Nothing had to be restored: the chart is the same as this version.')
    return
  }
  // Unless there is another version on the disk by now, or none.
  if (isOnDisk && currentSession().outside === null) markAsOnDisk()
  tellDone(words`Restored the version of ${moment}.`)
}

/** In a new window, not saved yet. */
export async function openCopyOf(version: Document): Promise<void> {
  const name = `Copy of ${version.name}`
  const isTooLong = name.length > LIMITS.shortText
  await request('document:new-from', isTooLong ? version : { ...version, name })
}

/** All that is kept of the chart besides its file; asks first. True: it is forgotten. */
export async function forgetChart(): Promise<boolean> {
  const { documentId, fileName } = currentSession()
  const reply = await call('versions:forget-chart', documentId)
  if (!reply.ok) tellProblem(reply.error.message)
  const isDone = reply.ok && reply.value
  if (isDone)
    tell(words`What was kept of “${fileName}” is forgotten; the file itself is unchanged.`)
  return isDone
}

/** The same for all charts there are. */
export async function clearCopies(): Promise<boolean> {
  const reply = await call('versions:clear')
  if (!reply.ok) tellProblem(reply.error.message)
  const isDone = reply.ok && reply.value
  if (isDone) tell('Recovery copies and earlier versions of all charts are cleared.')
  return isDone
}
