// Which dialogs there are, and what each is about.
import type { PastePlace } from '../../shared/clipboard/paste-roles.ts'
import type { Versions } from '../../shared/diff/say/telling.ts'
import type { BeltStage, Structure } from '../../shared/document/vocabulary.ts'
import type { ListToImport } from '../../shared/ipc/lists.ts'

/** Dialogs that are about nothing in particular. */
type SimpleDialog =
  | 'about'
  | 'advisor'
  | 'command-palette'
  | 'export'
  | 'left-charts'
  | 'preferences'
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
  /** People to look through before they come onto the chart, as text from a spreadsheet. */
  | { readonly kind: 'table'; readonly text: string; readonly place: PastePlace | null }
