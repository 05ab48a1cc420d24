// Which windows are open, and which document each of them shows.
import type { Immutable } from '../../shared/document/schema.ts'
import type { EventName, EventPayload } from '../../shared/ipc/border.ts'
import type { ListToImport } from '../../shared/ipc/lists.ts'
import type { Notice } from '../../shared/ipc/notices.ts'
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import type { Closing } from './closing.ts'
import type { DocumentWindow } from './document-window.ts'
import { fileNameOf, type OpenDocument } from './open-document.ts'

/** Keeps an eye on the file of the document in a window. */
export interface FileWatch {
  /** The window may show another document, or its document may have another file. */
  refresh(): void
  /** Looks soon whether another program has changed it. */
  look(): void
  /** The page has started and knows nothing of what it was told before. */
  pageStarted(): void
  stop(): void
}

/** Of a window whose file nobody watches. */
export const UNWATCHED: FileWatch = { refresh() {}, look() {}, pageStarted() {}, stop() {} }

export interface SlowOpening {
  readonly fileName: string
  cancel(): void
}

export interface OpenWindow {
  readonly window: DocumentWindow
  readonly closing: Closing
  document: OpenDocument
  /** The page has started and hears events; until then notices wait. */
  isListening: boolean
  /** How many pages have started in it: one, and another after each crash. */
  pages: number
  /** Somebody looks through a list in it, and has answered questions there. */
  isLookingThrough: boolean
  /** The user has said not to save what is unsaved; holds if the window closes now. */
  isGivenUp: boolean
  readonly waitingNotices: Notice[]
  /** Lists of people that wait likewise. */
  readonly waitingLists: Immutable<ListToImport>[]
  /** Ends the export that is being drawn, if there is one. */
  stopExport: () => void
  /** Files that are being opened and take their time; the window says the last one. */
  openings: readonly SlowOpening[]
  fileWatch: FileWatch
}

export interface Registry {
  all(): readonly OpenWindow[]
  /** By the id of its page. */
  of(pageId: number): OpenWindow | null
  /** The window used last; null where none is open. */
  latest(): OpenWindow | null
  add(open: OpenWindow): void
  remove(pageId: number): void
  /** Remembers that the user turned to this window. */
  use(pageId: number): void
}

/** Empty at first; the latest used window stands last. `onChange`: a window came, went or was turned to. */
export function windowRegistry(onChange: () => void = () => {}): Registry {
  const windows = new Map<number, OpenWindow>()
  const latest = () => [...windows.values()].at(-1) ?? null
  return {
    all: () => [...windows.values()],
    of: (pageId) => windows.get(pageId) ?? null,
    latest,
    add(open) {
      windows.set(open.window.id, open)
      onChange()
    },
    remove(pageId) {
      windows.delete(pageId)
      onChange()
    },
    use(pageId) {
      const open = windows.get(pageId)
      if (!open) return
      windows.delete(pageId)
      windows.set(pageId, open)
      onChange()
    },
  }
}

/** The document a page speaks of, provided that it is the one in its own window. */
export function documentIn(
  registry: Registry,
  pageId: number,
  documentId: string,
): Result<OpenWindow, PlainError> {
  const open = registry.of(pageId)
  if (open?.document.id === documentId) return ok(open)
  return err({
    code: 'E_UNKNOWN_DOC',
    message: 'This window shows another chart by now; nothing was changed.',
  })
}

/** Tells something to the page of every window that can hear it. */
export function tellAll<Name extends EventName>(
  registry: Registry,
  name: Name,
  payload: Immutable<EventPayload<Name>>,
): void {
  for (const { isListening, window } of registry.all()) if (isListening) window.send(name, payload)
}

/** Says something in a window, as soon as its page can hear it. */
export function tellWindow(open: OpenWindow, notice: Notice): void {
  if (open.isListening) open.window.send('app:notice', notice)
  else open.waitingNotices.push(notice)
}

/** Has a list of people looked through in a window, as soon as its page can hear it. */
export function showListIn(open: OpenWindow, list: Immutable<ListToImport>): void {
  // From now on, not only once the page says so: another chart may be on its way.
  open.isLookingThrough = true
  if (open.isListening) open.window.send('list:opened', list)
  else open.waitingLists.push(list)
}

/** Brings title bar, close guard and the watch of its file in line with the document. */
export function refreshWindow({ window, closing, document, fileWatch }: OpenWindow): void {
  window.showTitle({
    fileName: fileNameOf(document),
    path: document.place?.path ?? null,
    isUnsaved: document.isUnsaved,
  })
  closing.tell({ type: 'unsaved-changed', isUnsaved: document.isUnsaved })
  fileWatch.refresh()
}

/** May another document take this window? Only while nobody has done anything in it. */
export function isUntouched({ document }: OpenWindow): boolean {
  return document.place === null && !document.isTouched && !document.isUnsaved
}
