// Which dialogs there are, and what each is about.
import type { PastePlace } from '../../shared/clipboard/paste-roles.ts'
import type { Versions } from '../../shared/diff/say/telling.ts'
import type { BeltStage, Structure } from '../../shared/document/vocabulary.ts'
import type { ListToImport } from '../../shared/ipc/lists.ts'
import type { OpenedDocument } from '../../shared/ipc/opening.ts'

/** Dialogs that are about nothing in particular. */
type SimpleDialog =
  | 'about'
  | 'advisor'
  | 'command-palette'
  | 'export'
  | 'left-charts'
  | 'preferences'
  | 'print'
  | 'rules'
  | 'shortcuts'
  | 'start'
  | 'versions'

/** The dialog that is open, with what it is about. */
export type Dialog =
  | { readonly kind: SimpleDialog }
  /** What is different between two versions of the chart. */
  | { readonly kind: 'changes'; readonly title: string; readonly versions: Versions }
  /** People of a list from a file, to look through before they make a chart or come into one. */
  | { readonly kind: 'import'; readonly list: ListToImport }
  | { readonly kind: 'plan'; readonly stages: readonly BeltStage[] }
  | { readonly kind: 'structure'; readonly structure: Structure }
  /** People to look through before they come onto the chart, as text from a spreadsheet; null: yet to be pasted. */
  | { readonly kind: 'table'; readonly text: string | null; readonly place: PastePlace | null }

/** A list that is pasted, or typed, into the dialog itself. */
export const LIST_TO_PASTE: Dialog = { kind: 'table', text: null, place: null }

/** Is a list of people looked through in it? */
export function isAboutList(dialog: Dialog | null): boolean {
  return dialog?.kind === 'import' || (dialog?.kind === 'table' && dialog.text !== null)
}

/** What lies over a chart that was just opened. */
export function firstDialog({
  isStart,
  beginsWith,
}: Pick<OpenedDocument, 'isStart' | 'beginsWith'>): Dialog | null {
  if (isStart) return { kind: 'start' }
  if (beginsWith === 'list') return LIST_TO_PASTE
  return beginsWith === 'advisor' ? { kind: beginsWith } : null
}
