// What one window holds, and every way in which that changes: pure functions, tried without a window.

import { type Document, emptyDocument } from '../../shared/document/schema.ts'
import {
  type History,
  record,
  redo,
  settle,
  startHistory,
  undo,
} from '../../shared/editing/history.ts'
import type { EditOutcome } from '../../shared/edits/edit.ts'
import { type About, isOnChart } from '../../shared/findings/about.ts'
import type { PersonId, PodId, RoleId } from '../../shared/ids.ts'
import type { OpenedDocument, RecoveredDocument } from '../../shared/ipc/opening.ts'
import { orgOf } from '../../shared/org/org.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { type Leaver, leavingOf } from '../../shared/what-if/leaving.ts'
import type { Cut } from './cut.ts'
import { type Dialog, firstDialog } from './dialog.ts'
import { type Looking, WHOLE_STRUCTURE } from './looking.ts'
import { inSight, selectingDrawn } from './sight.ts'
import type { Trouble } from './trouble.ts'

/** What is laid over the chart; only looked at, so the document does not change. */
export type Overlay =
  | { readonly kind: 'cover' }
  | { readonly kind: 'cost' }
  | { readonly kind: 'leaves'; readonly who: Leaver }

/** A role whose person is asked for on its card. */
export interface Naming {
  readonly roleId: RoleId
  /** It was added only to go on with: where nobody is named it goes away again. */
  readonly isPassing: boolean
}

/** How a chart came back, and what it can be compared with. */
export interface Recovered extends Pick<RecoveredDocument, 'cause' | 'beside'> {
  /** When the program last had it, in milliseconds since 1970. */
  readonly savedAt: number
  /** What is on the disk, or what the chart began with. */
  readonly before: Document
}

/** What the window is told to show. */
export interface Opened
  extends Pick<
    OpenedDocument,
    'documentId' | 'fileName' | 'isUntitled' | 'isUnsaved' | 'isStart' | 'beginsWith'
  > {
  readonly document: Document
  readonly recovered: (Omit<RecoveredDocument, 'before'> & { readonly before: Document }) | null
}

export interface Session {
  readonly documentId: string
  readonly fileName: string
  readonly isUntitled: boolean
  readonly history: History
  /** What is on disk; null while nothing is (a repaired copy, say). An untouched new chart counts as saved. */
  readonly saved: Document | null
  readonly selection: readonly RoleId[]
  readonly cut: Cut | null
  /** Whose title is written on its card. */
  readonly renaming: RoleId | null
  readonly naming: Naming | null
  /** Whose fields the company tab shows; null: those of the first pod. */
  readonly shownPod: PodId | null
  /** Whose page stands in place of the fields of a role; null: nobody’s. */
  readonly shownPerson: PersonId | null
  /** What the list of findings is narrowed to; null: to nothing. */
  readonly findingsAbout: About | null
  /** The one finding whose fixes are shown; it may be gone by now. */
  readonly openFinding: Finding | null
  readonly looking: Looking
  readonly overlay: Overlay | null
  readonly dialog: Dialog | null
  /** The chart came back after a crash; null once the user has decided about it. */
  readonly recovered: Recovered | null
  /** Another program has changed or removed the file, and the user has not decided about it yet. */
  readonly outside: Trouble | null
}

/** A window before it has been told what to show. */
export function newSession(): Session {
  const blank = emptyDocument('Untitled chart')
  return {
    documentId: '',
    fileName: 'Untitled',
    isUntitled: true,
    ...showing(blank),
    saved: blank,
  }
}

/** Another document in this window, with a fresh history; nothing of the one before is left. */
export function openDocument(opened: Opened): Session {
  return {
    documentId: opened.documentId,
    fileName: opened.fileName,
    isUntitled: opened.isUntitled,
    ...showing(opened.document),
    saved: opened.isUnsaved ? null : opened.document,
    recovered: recoveredOf(opened),
    dialog: firstDialog(opened),
  }
}

function recoveredOf({ recovered }: Opened): Recovered | null {
  if (recovered === null) return null
  const { cause, beside, before, savedAt } = recovered
  return { cause, beside, before, savedAt: Date.parse(savedAt) }
}

function showing(document: Document) {
  return {
    history: startHistory(document),
    selection: [],
    cut: null,
    renaming: null,
    naming: null,
    shownPod: null,
    shownPerson: null,
    findingsAbout: null,
    openFinding: null,
    looking: WHOLE_STRUCTURE,
    overlay: null,
    dialog: null,
    recovered: null,
    outside: null,
  }
}

/** Records what an edit came to as one undoable step. */
export function recordEdit(session: Session, outcome: EditOutcome): Session {
  const history = record(session.history, outcome, session.selection)
  return history === session.history ? session : inSight(pruned({ ...session, history }))
}

/** Ends merging: the next edit is a step of its own. */
export function settleEdits(session: Session): Session {
  const history = settle(session.history)
  return history === session.history ? session : { ...session, history }
}

/** One step back, with the selection of that time; the same session where there is none. */
export function undoEdit(session: Session): Session {
  const back = undo(session.history, session.selection)
  return back
    ? selectingDrawn(pruned({ ...session, ...back, renaming: null, naming: null }))
    : session
}

/** One step forward again, with the selection of that time; the same session where there is none. */
export function redoEdit(session: Session): Session {
  const forward = redo(session.history, session.selection)
  return forward
    ? selectingDrawn(pruned({ ...session, ...forward, renaming: null, naming: null }))
    : session
}

/**
 * Selects these roles and nothing else, as far as they are on the chart; what hides them unfolds. Whoever selects is
 * done with writing on a card.
 */
export function selectRoles(session: Session, wanted: readonly RoleId[]): Session {
  const { selection, history } = session
  const org = orgOf(history.present)
  const roles = wanted.filter((id) => org.role(id))
  const isSame = roles.length === selection.length && roles.every((id, at) => id === selection[at])
  if (isSame && session.shownPerson === null) return session
  return inSight({ ...session, selection: roles, renaming: null, naming: null, shownPerson: null })
}

/** Marks roles as cut, in place of any others; null: nothing is cut any more. */
export function markCut(session: Session, cut: Cut | null): Session {
  return session.cut === cut ? session : { ...session, cut }
}

interface Written {
  readonly documentId: string
  readonly document: Document
  readonly fileName: string
}

/**
 * What was written is what is on disk now; later changes stay unsaved. While the disk was busy another
 * chart may have taken the window: then nothing was said about it.
 */
export function markSaved(session: Session, { documentId, document, fileName }: Written): Session {
  if (session.documentId !== documentId) return session
  // Whoever saves keeps what was recovered.
  return {
    ...session,
    saved: document,
    fileName,
    isUntitled: false,
    recovered: null,
    outside: null,
  }
}

/** What was recovered is kept; there is nothing more to decide. */
export function keepRecovered(session: Session): Session {
  return { ...session, recovered: null }
}

/** The chart as it is now is what is on the disk, which another program wrote or nobody changed. */
export function markAsOnDisk(session: Session): Session {
  return { ...session, saved: session.history.present, outside: null }
}

/** There is another version on the disk, or none; null: there is what was there before. */
export function noteOutside(session: Session, outside: Trouble | null): Session {
  // Going back to what was saved before the crash would be going back to what is not there any more.
  return { ...session, outside, recovered: outside ? null : session.recovered }
}

/** The chart is not on the disk, even if it is as it was saved last: another version is there. */
export function markUnsaved(session: Session): Session {
  return { ...session, saved: null }
}

/** Lays something over the chart; null: the plain chart. */
export function layOver(session: Session, overlay: Overlay | null): Session {
  return { ...session, overlay }
}

/** Opens a dialog in place of any other; null closes it. */
export function showDialog(session: Session, dialog: Dialog | null): Session {
  return { ...session, dialog }
}

/** Shows a pod's fields in the company tab. */
export function showPod(session: Session, shownPod: PodId): Session {
  return { ...session, shownPod }
}

/** Shows the page of a person, with the roles they hold selected; null: the fields of what is selected. */
export function showPerson(session: Session, shownPerson: PersonId | null): Session {
  const org = orgOf(session.history.present)
  const person = shownPerson === null ? undefined : org.person(shownPerson)
  if (!person) return { ...session, shownPerson: null }
  const roles = org.rolesHeldBy(person).map(({ id }) => id)
  return { ...selectRoles(session, roles), shownPerson }
}

/** Narrows the list of findings, and opens one of them or none. */
export function narrowFindings(
  session: Session,
  findingsAbout: About | null,
  openFinding: Finding | null,
): Session {
  return { ...session, findingsAbout, openFinding }
}

/** Opens a finding in place of any other; null closes it. */
export function openFinding(session: Session, finding: Finding | null): Session {
  return { ...session, openFinding: finding }
}

/** Is the chart another one than that on the disk? */
export function isChanged(session: Pick<Session, 'history' | 'saved' | 'outside'>): boolean {
  return hasOwnChanges(session) || session.outside !== null
}

/** Was it changed in this window since it was read or saved? */
export function hasOwnChanges({ history, saved }: Pick<Session, 'history' | 'saved'>): boolean {
  return history.present !== saved
}

/** Has anybody done anything here yet? An untouched window is used for the next file that is opened. */
export function isTouched({ history, isUntitled }: Session): boolean {
  return history.past.length > 0 || history.future.length > 0 || !isUntitled
}

/** Without what names something that is not on the chart any more. */
export function pruned(session: Session): Session {
  const org = orgOf(session.history.present)
  const { selection, cut, renaming, naming, shownPod, shownPerson } = session
  const { findingsAbout, overlay, looking } = session
  const left = selection.filter((id) => org.role(id))
  return {
    ...session,
    selection: left.length === selection.length ? selection : left,
    cut: cut !== null && [...cut.roles].every((id) => org.role(id)) ? cut : null,
    renaming: renaming !== null && org.role(renaming) ? renaming : null,
    naming: naming !== null && org.role(naming.roleId) ? naming : null,
    shownPod: shownPod !== null && org.pod(shownPod) ? shownPod : null,
    shownPerson: shownPerson !== null && org.person(shownPerson) ? shownPerson : null,
    findingsAbout: findingsAbout !== null && isOnChart(org, findingsAbout) ? findingsAbout : null,
    looking: looking.top !== null && !org.role(looking.top) ? { ...looking, top: null } : looking,
    overlay: overlay?.kind === 'leaves' && !leavingOf(org, overlay.who) ? null : overlay,
  }
}
