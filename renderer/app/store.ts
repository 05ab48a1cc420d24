// The window's state: the document with its history, what is selected, which panels are open.
import { create } from 'zustand'
import { type Document, emptyDocument } from '../../shared/document/schema.ts'
import { applyEdits, type EditCall } from '../../shared/edits/apply-edit.ts'
import type { EditError } from '../../shared/edits/edit.ts'
import {
  type History,
  record,
  redo,
  settle,
  startHistory,
  undo,
} from '../../shared/edits/history.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { ExportFormat, OpenedDocument, RecentFile, ThemeChoice } from '../../shared/ipc.ts'
import type { RoleTemplate } from '../../shared/org/role-templates.ts'
import type { Result } from '../../shared/result.ts'

/** The panels at the right, in the order of their tabs. */
export const PANELS = ['findings', 'role', 'company'] as const
export type Panel = (typeof PANELS)[number]
export type OpenDialog = 'export' | 'shortcuts' | 'command-palette' | null

/** A role on its way from the palette to the canvas, in client coordinates. */
export interface PaletteDrag {
  readonly template: RoleTemplate
  readonly x: number
  readonly y: number
}

interface WindowState {
  readonly documentId: string
  readonly fileName: string
  readonly isUntitled: boolean
  readonly history: History
  /** What is on disk; null while nothing is (a repaired copy, an untouched new chart counts as saved). */
  readonly saved: Document | null
  readonly selection: readonly RoleId[]
  readonly renaming: RoleId | null
  readonly panel: Panel
  readonly dialog: OpenDialog
  readonly exportFormat: ExportFormat
  readonly themeChoice: ThemeChoice
  readonly recent: readonly RecentFile[]
  readonly paletteDrag: PaletteDrag | null
}

const blank = emptyDocument('Untitled chart')

export const useStore = create<WindowState>(() => ({
  documentId: '',
  fileName: 'Untitled',
  isUntitled: true,
  history: startHistory(blank),
  saved: blank,
  selection: [],
  renaming: null,
  panel: 'findings',
  dialog: null,
  exportFormat: 'png',
  themeChoice: 'system',
  recent: [],
  paletteDrag: null,
}))

const { getState, setState } = useStore

/** The document as it is now. */
export function currentDocument(): Document {
  return getState().history.present
}

/** Is there something that closing the window would lose? */
export function isUnsaved({ history, saved }: Pick<WindowState, 'history' | 'saved'>): boolean {
  return history.present !== saved
}

/** Shows another document in this window, with a fresh history. */
export function showDocument(opened: OpenedDocument): void {
  const document: Document = opened.document
  setState({
    documentId: opened.documentId,
    fileName: opened.fileName,
    isUntitled: opened.isUntitled,
    history: startHistory(document),
    saved: opened.isUnsaved ? null : document,
    selection: [],
    renaming: null,
    dialog: null,
  })
}

/** Applies edits as one undoable step; a refusal changes nothing and comes back with its sentence. */
export function edit(calls: readonly EditCall[], label?: string): Result<null, EditError> {
  const { history, selection } = getState()
  const outcome = applyEdits(history.present, calls, label)
  if (!outcome.ok) return outcome
  const next = record(history, outcome.value, selection)
  setState({ history: next, selection: stillThere(next.present, selection) })
  return { ok: true, value: null }
}

/** Ends merging of typing into one step. */
export function settleHistory(): void {
  setState(({ history }) => ({ history: settle(history) }))
}

/** One step back, with the selection of that time. */
export function undoEdit(): void {
  const { history, selection } = getState()
  const back = undo(history, selection)
  if (back)
    setState({ history: back.history, selection: stillThere(back.history.present, back.selection) })
}

/** One step forward again. */
export function redoEdit(): void {
  const { history, selection } = getState()
  const forward = redo(history, selection)
  if (forward)
    setState({
      history: forward.history,
      selection: stillThere(forward.history.present, forward.selection),
    })
}

/** Selects these roles and nothing else. */
export function select(roles: readonly RoleId[]): void {
  const { selection } = getState()
  const isSame = roles.length === selection.length && roles.every((id, at) => id === selection[at])
  if (!isSame) setState({ selection: roles, renaming: null })
}

/** Changes what is shown around the document. */
export function show(
  change: Partial<
    Pick<
      WindowState,
      'panel' | 'dialog' | 'renaming' | 'exportFormat' | 'themeChoice' | 'recent' | 'paletteDrag'
    >
  >,
): void {
  setState(change)
}

/** What was written is what is on disk now; later changes stay unsaved. */
export function markSaved(document: Document, fileName: string): void {
  setState({ saved: document, fileName, isUntitled: false })
}

function stillThere(document: Document, selection: readonly RoleId[]): readonly RoleId[] {
  const ids = new Set(document.roles.map(({ id }) => id))
  const kept = selection.filter((id) => ids.has(id))
  return kept.length === selection.length ? selection : kept
}
