// What a window does when another program changes its file, and what its user can do about that.
import { chartTextOf, documentOf } from '../../shared/document/chart-text.ts'
import type { OutsideNews } from '../../shared/ipc/outside-changes.ts'
import { isSame } from '../../shared/is-same.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { call } from '../bridge/api.ts'
import { handOverDrafts, hasDrafts, useDrafts } from '../controls/drafts.ts'
import { edit } from '../state/edit.ts'
import { request } from '../state/request.ts'
import { hasOwnChanges, type Session } from '../state/session.ts'
import {
  currentDocument,
  currentSession,
  markAsOnDisk,
  markUnsaved,
  noteOutside,
  openDialog,
  settleEdits,
} from '../state/store.ts'
import { tell, tellDone, tellProblem } from '../state/toasts.ts'
import type { Theirs, Trouble } from '../state/trouble.ts'
import { saveChart } from './save-chart.ts'

/** A window without changes of its own follows the disk; otherwise a bar asks its user. */
export function hearOutside(news: OutsideNews): void {
  const session = currentSession()
  // Another chart may have taken the window.
  if (news.documentId !== session.documentId) return
  if (news.kind === 'as-known') noteOutside(null)
  else if (news.kind !== 'changed') noteOutside(news)
  else hearOfChange(session, { ...news, document: documentOf(news.chart) })
}

function hearOfChange(session: Session, theirs: Theirs): void {
  if (isSame(theirs.document, session.history.present)) void acceptEqual(theirs, markAsOnDisk)
  // Only written in another way: whoever changed something here has not missed anything.
  else if (isSame(theirs.document, session.saved)) void acceptEqual(theirs, () => noteOutside(null))
  else if (hasOwnChanges(session) || hasDrafts(useDrafts.getState())) noteOutside(theirs)
  else void follow(theirs)
}

async function acceptEqual(theirs: Theirs, note: () => void): Promise<void> {
  note()
  await confirm(theirs)
}

async function follow(theirs: Theirs): Promise<void> {
  const { fileName } = currentSession()
  const message = words`“${fileName}” was changed on disk by another program; this is the new version.`
  if (show(theirs, message)) await confirm(theirs)
}

/** One step that can be undone; the view stays where it is. */
function show({ document }: Theirs, message: Words): boolean {
  settleEdits()
  if (!edit({ edit: 'replace-chart', args: { version: document, because: 'changed-on-disk' } }))
    return false
  markAsOnDisk()
  tellDone(message)
  return true
}

/** Until main knows it, it would take the next save for a conflict. */
async function confirm({ documentId, version }: Theirs): Promise<void> {
  const { saved } = currentSession()
  const reply = await call('outside:follow', { documentId, version })
  // It has changed once more; nobody can say now that this is what is on the disk.
  if (!reply.ok && currentSession().saved === saved) markUnsaved()
}

/** The chart as it is here is kept among the earlier versions, and that of the disk is shown. */
export async function takeTheirs(theirs: Theirs): Promise<void> {
  // What is being typed is part of what gives way.
  handOverDrafts()
  settleEdits()
  const { documentId, version } = theirs
  const mine = chartTextOf(currentDocument())
  const reply = await call('outside:take-theirs', { documentId, version, mine })
  if (!reply.ok) tellProblem(reply.error.message)
  else if (reply.value.isKept)
    show(theirs, 'This is the version on disk; yours is among the earlier versions.')
  else show(theirs, 'This is the version on disk; only Undo brings yours back.')
}

/** The chart stays as it is; the next save goes over what is on the disk. */
export async function keepMine({ documentId, version }: Trouble): Promise<void> {
  if (!(await request('outside:keep-mine', { documentId, version }))) return
  noteOutside(null)
  markUnsaved()
  tell('Yours stays; the next save puts it in the place of the version on disk.')
}

/** In sentences: what would be different with the version on the disk. */
export function compareWithTheirs({ document }: Theirs): void {
  openDialog({
    kind: 'changes',
    title: 'What the version on disk changes',
    versions: { before: currentDocument(), after: document },
  })
}

/** Somewhere else, so that both versions stay. */
export function saveMineAs(): Promise<boolean> {
  return saveChart({ as: true })
}

/** Where the file was before it went away. */
export function saveHereAgain(): Promise<boolean> {
  return saveChart({ as: false, recreate: true })
}
