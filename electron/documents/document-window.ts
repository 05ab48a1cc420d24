// What the documents need of a window; Electron's windows in the program, plain objects in tests.
import type { Immutable } from '../../shared/document/schema.ts'
import type { EventName, EventPayload } from '../../shared/ipc/border.ts'
import type { Paper } from '../../shared/pages/page-size.ts'

export interface Question {
  readonly kind: 'info' | 'question' | 'warning' | 'error'
  /** One plain sentence. */
  readonly message: string
  readonly detail?: string
  /** The first is what Enter does. */
  readonly buttons: readonly string[]
  /** The number of the button that Escape stands for; the last one if left out. */
  readonly escapeButton?: number
}

export interface SavePlace {
  /** Folder and name to begin with, or only a name. */
  readonly suggestion: string
  /** Shown as the kind of file, such as "PNG picture". */
  readonly kind: string
  /** Without a dot. */
  readonly extension: string
}

/** Pages for a printer. */
export interface Printout {
  readonly html: Uint8Array
  readonly paper: Paper
  readonly direction: 'landscape' | 'portrait'
}

/** `printed`: the system has taken the pages. */
export type PrintOutcome = 'printed' | 'given-up' | 'no-printer' | 'failed'

export interface DocumentWindow {
  /** The id of its page, which calls come from. */
  readonly id: number
  send<Name extends EventName>(name: Name, payload: Immutable<EventPayload<Name>>): void
  showTitle(title: {
    readonly fileName: string
    readonly path: string | null
    readonly isUnsaved: boolean
  }): void
  focus(): void
  /** As the system's own keys do: what has the focus in the page hears of it. */
  doWithClipboard(deed: 'copy' | 'cut' | 'paste'): void
  /** The menu of the text field that has the focus, at a point of the page in CSS pixels. */
  showTextMenu(at: { readonly x: number; readonly y: number }): void
  /** Loads the page afresh, after it stopped working. */
  reload(): void
  /** Ends a page that hangs, as if it had crashed. */
  endPage(): void
  /** Closes without asking. */
  destroy(): void
  /** The number of the chosen button. */
  ask(question: Question): Promise<number>
  /** null when the user thinks better of it, or while such a dialog is open already. */
  choosePathToOpen(kind?: 'chart' | 'photo' | 'list' | 'logo'): Promise<string | null>
  choosePathToSave(place: SavePlace): Promise<string | null>
  /** Does the system know any printer? */
  hasPrinter(): Promise<boolean>
  /** Shows the system's dialog for printing. */
  print(pages: Printout): Promise<PrintOutcome>
}
