// The session of this window, for components and actions; how it changes is said in session.ts.
import { create } from 'zustand'
import type { Document } from '../../shared/document/schema.ts'
import type { About } from '../../shared/findings/about.ts'
import type { PersonId, PodId, RoleId } from '../../shared/ids.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import type { Cut } from './cut.ts'
import type { Dialog } from './dialog.ts'
import type { Looking } from './looking.ts'
import * as naming from './naming.ts'
import * as session from './session.ts'
import * as sight from './sight.ts'

export const useSession = create<session.Session>(() => session.newSession())

const { getState, setState } = useSession

/** The document as it is now. */
export function currentDocument(): Document {
  return getState().history.present
}

/** The session as it is now. */
export function currentSession(): session.Session {
  return getState()
}

/** Shows another document in this window, with a fresh history. */
export function openDocument(opened: session.Opened): void {
  setState(session.openDocument(opened))
}

/** Ends merging: the next edit is a step of its own. */
export function settleEdits(): void {
  setState(session.settleEdits)
}

/** One step back, with the selection of that time. */
export function undoEdit(): void {
  setState(session.undoEdit)
}

/** One step forward again. */
export function redoEdit(): void {
  setState(session.redoEdit)
}

/** Selects these roles and nothing else. */
export function selectRoles(roles: readonly RoleId[]): void {
  setState((now) => session.selectRoles(now, roles))
}

/** Marks roles as cut, in place of any others; null: nothing is cut any more. */
export function markCut(cut: Cut | null): void {
  setState((now) => session.markCut(now, cut))
}

/** Begins to write a role's title on its card; null ends it. */
export function renameRole(role: RoleId | null): void {
  setState((now) => naming.renameRole(now, role))
}

/** Asks on its card who holds the role; `isPassing`: it goes away again where nobody is named. */
export function askName(roleId: RoleId, { isPassing = false } = {}): void {
  setState((now) => naming.askName(now, { roleId, isPassing }))
}

/** Nobody is asked for a name any more, or not for that of this role. */
export function endNaming(role?: RoleId): void {
  setState((now) => naming.endNaming(now, role))
}

/** Shows the chart in another way; no part of what can be undone. */
export function lookAt(looking: Looking): void {
  setState((now) => sight.lookAt(now, looking))
}

/** Unfolds whatever hides these roles. */
export function reveal(roles: readonly RoleId[]): void {
  setState((now) => sight.reveal(now, roles))
}

/** Narrows the list of findings, and opens one of them or none. */
export function narrowFindings(about: About | null, opened: Finding | null): void {
  setState((now) => session.narrowFindings(now, about, opened))
}

/** Opens a finding in place of any other; null closes it. */
export function openFinding(finding: Finding | null): void {
  setState((now) => session.openFinding(now, finding))
}

/** What was written is what is on disk now; later changes stay unsaved. */
export function markSaved(written: Parameters<typeof session.markSaved>[1]): void {
  setState((now) => session.markSaved(now, written))
}

/** What was recovered is kept; there is nothing more to decide. */
export function keepRecovered(): void {
  setState(session.keepRecovered)
}

/** The chart as it is now is what is on the disk. */
export function markAsOnDisk(): void {
  setState(session.markAsOnDisk)
}

/** There is another version on the disk, or none; null: there is what was there before. */
export function noteOutside(outside: session.Session['outside']): void {
  setState((now) => session.noteOutside(now, outside))
}

/** The chart is not on the disk, even if it is as it was saved last. */
export function markUnsaved(): void {
  setState(session.markUnsaved)
}

/** Lays something over the chart; null: the plain chart. */
export function layOver(overlay: session.Overlay | null): void {
  setState((now) => session.layOver(now, overlay))
}

/** Opens a dialog in place of any other. */
export function openDialog(dialog: Dialog): void {
  setState((now) => session.showDialog(now, dialog))
}

/** Closes the dialog that is open, if any. */
export function closeDialog(): void {
  setState((now) => session.showDialog(now, null))
}

/**
 * Closes the dialog in which something was done that took its time; false where it is not the open one any more: it
 * was closed meanwhile, and another may have come.
 */
export function closeIfOpen(dialog: Dialog | null): boolean {
  const isOpen = dialog !== null && useSession.getState().dialog === dialog
  if (isOpen) closeDialog()
  return isOpen
}

/** Shows the page of a person in place of the fields of a role; null: those again. */
export function showPerson(person: PersonId | null): void {
  setState((now) => session.showPerson(now, person))
}

/** Shows a pod's fields in the company tab. */
export function showPod(pod: PodId): void {
  setState((now) => session.showPod(now, pod))
}
