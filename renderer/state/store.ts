// The window's state: the document with its history, what is selected, which panels are open.
import { create } from 'zustand'
import { type Document, emptyDocument } from '../../shared/document/schema.ts'
import { BELT_STAGES, type BeltStage, type Structure } from '../../shared/document/vocabulary.ts'
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
import type { PersonId, PodId, RoleId } from '../../shared/ids.ts'
import type { ExportFormat, OpenedDocument, RecentFile, ThemeChoice } from '../../shared/ipc.ts'
import type { RoleTemplate } from '../../shared/org/role-templates.ts'
import type { Result } from '../../shared/result.ts'
import type { Leaver } from '../../shared/what-if/leaving.ts'

/** The panels at the right, in the order of their tabs. */
export const PANELS = ['findings', 'role', 'capacity', 'red-flags', 'company'] as const
export type Panel = (typeof PANELS)[number]
export type OpenDialog =
  | 'advisor'
  | 'export'
  | 'plan'
  | 'rules'
  | 'shortcuts'
  | 'structure'
  | 'command-palette'
  | null

/** The lists at the left, in the order of their tabs. */
export const LISTS = ['roles', 'people'] as const
export type List = (typeof LISTS)[number]

/** What is laid over the chart; only looked at, so the document does not change. */
export type Overlay = { readonly kind: 'cover' } | { readonly kind: 'leaves'; readonly who: Leaver }

/** Somebody on the way from the list of people to a card, in client coordinates. */
export interface PersonDrag {
  readonly personId: PersonId
  readonly name: string
  readonly x: number
  readonly y: number
  /** The role under the pointer. */
  readonly over: RoleId | null
}

/** A role on its way from the palette to the canvas, in client coordinates. */
export interface PaletteDrag {
  readonly template: RoleTemplate
  readonly x: number
  readonly y: number
}

/** What the chart shows of the finding under the pointer or with the focus. */
export interface Highlight {
  readonly roles: ReadonlySet<RoleId>
  /** By lane key. */
  readonly lanes: ReadonlySet<string>
}

interface WindowState {
  readonly documentId: string
  readonly fileName: string
  readonly isUntitled: boolean
  readonly history: History
  /** Fields with a text that is not handed over yet. */
  readonly unfinished: number
  /** What is on disk; null while nothing is (a repaired copy, an untouched new chart counts as saved). */
  readonly saved: Document | null
  readonly selection: readonly RoleId[]
  readonly highlight: Highlight | null
  readonly renaming: RoleId | null
  readonly panel: Panel
  /** Whose fields the company tab shows; null: those of the first pod. */
  readonly shownPod: PodId | null
  readonly list: List
  readonly overlay: Overlay | null
  readonly dialog: OpenDialog
  /** Whose plan the dialog for plans shows. */
  readonly planStages: readonly BeltStage[]
  /** Which structure the dialog for structures shows. */
  readonly structureInQuestion: Structure
  readonly exportFormat: ExportFormat
  readonly themeChoice: ThemeChoice
  readonly recent: readonly RecentFile[]
  readonly paletteDrag: PaletteDrag | null
  readonly personDrag: PersonDrag | null
}

const blank = emptyDocument('Untitled chart')

export const useStore = create<WindowState>(() => ({
  documentId: '',
  fileName: 'Untitled',
  isUntitled: true,
  history: startHistory(blank),
  saved: blank,
  unfinished: 0,
  selection: [],
  highlight: null,
  renaming: null,
  panel: 'findings',
  shownPod: null,
  list: 'roles',
  overlay: null,
  dialog: null,
  planStages: BELT_STAGES,
  structureInQuestion: 'conveyor',
  exportFormat: 'png',
  themeChoice: 'system',
  recent: [],
  paletteDrag: null,
  personDrag: null,
}))

const { getState, setState } = useStore

/** The document as it is now. */
export function currentDocument(): Document {
  return getState().history.present
}

/** Is there something that closing the window would lose? */
export function isUnsaved({
  history,
  saved,
  unfinished,
}: Pick<WindowState, 'history' | 'saved' | 'unfinished'>): boolean {
  return history.present !== saved || unfinished > 0
}

/** Somebody has begun to type into a field; returns the way to say that it is finished. */
export function beginTyping(): () => void {
  setState(({ unfinished }) => ({ unfinished: unfinished + 1 }))
  return () => setState(({ unfinished }) => ({ unfinished: unfinished - 1 }))
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
    highlight: null,
    renaming: null,
    shownPod: null,
    dialog: null,
    overlay: null,
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
      | 'highlight'
      | 'panel'
      | 'shownPod'
      | 'list'
      | 'overlay'
      | 'dialog'
      | 'planStages'
      | 'structureInQuestion'
      | 'renaming'
      | 'exportFormat'
      | 'themeChoice'
      | 'recent'
      | 'paletteDrag'
      | 'personDrag'
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
