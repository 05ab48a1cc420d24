// Opens windows on documents, and answers for each: closing, a page that crashed, a page that hangs.
import { chartTextOf } from '../../shared/document/chart-text.ts'
import { documentSchema } from '../../shared/document/schema.ts'
import { quoted } from '../files/quoted.ts'
import type { LatestWork, Recovery } from '../recovery/recovery.ts'
import { closingOf } from './closing.ts'
import type { DocumentWindow } from './document-window.ts'
import { fileNameOf, type OpenDocument, type Recovered } from './open-document.ts'
import {
  type FileWatch,
  type OpenWindow,
  type Registry,
  refreshWindow,
  tellWindow,
  UNWATCHED,
} from './registry.ts'

/** What a window reports. */
export interface WindowHooks {
  /** False: keep it for now; `onCloseWanted` sees to it. */
  mayClose(): boolean
  onCloseWanted(): void
  onClosed(): void
  onUsed(): void
  onPageGone(): void
  onPageStuck(): void
}

/** `path`: of its file, which may have had a window before. */
export type MakeWindow = (hooks: WindowHooks, path: string | null) => DocumentWindow

export interface DeskPorts {
  readonly registry: Registry
  readonly makeWindow: MakeWindow
  readonly recovery: Recovery
  now(): Date
  /** Keeps an eye on its file; nobody does, unless something is said. */
  watchFile?(open: OpenWindow): FileWatch
}

/** A page that crashes so often in so many milliseconds is not started again by itself. */
const MOST_CRASHES = 3
const CRASH_TIME = 60_000

/** A new window on a document. */
export function openWindowOn(
  { registry, makeWindow, recovery, now, watchFile }: DeskPorts,
  document: OpenDocument,
): OpenWindow {
  let crashes: readonly number[] = []
  const closing = closingOf({
    ask: () => askToSave(open),
    askAboutStuckPage: () => askAboutStuckPage(open, recovery),
    askPageToSave: () => window.send('document:save-and-close', null),
    later(milliseconds, callback) {
      setTimeout(() => {
        // The window may have gone for another reason meanwhile.
        if (registry.of(window.id) === open) callback()
      }, milliseconds)
    },
  })
  const hooks: WindowHooks = {
    mayClose: () => closing.isApproved,
    onCloseWanted: () => void closeWindow(open),
    onClosed() {
      open.stopExport()
      open.fileWatch.stop()
      registry.remove(window.id)
      // Whatever else made it close, unsaved work comes back at the next start.
      if (!open.document.isUnsaved || open.isGivenUp) void recovery.forget(open.document.id)
    },
    onUsed() {
      registry.use(window.id)
      open.fileWatch.look()
    },
    onPageGone() {
      const time = now().getTime()
      crashes = [...crashes, time].filter((crash) => time - crash < CRASH_TIME)
      void helpAfterCrash(open, recovery, crashes.length >= MOST_CRASHES)
    },
    onPageStuck: () => void helpWhenStuck(open, recovery),
  }
  const window = makeWindow(hooks, document.place?.path ?? null)
  const open: OpenWindow = {
    window,
    closing,
    document,
    isListening: false,
    pages: 0,
    isLookingThrough: false,
    isGivenUp: false,
    waitingNotices: [],
    waitingLists: [],
    stopExport() {},
    openings: [],
    fileWatch: UNWATCHED,
  }
  open.fileWatch = watchFile?.(open) ?? UNWATCHED
  registry.add(open)
  refreshWindow(open)
  return open
}

/** Closes the window unless there is something to lose that the user wants to keep. */
export async function closeWindow({ window, closing }: OpenWindow): Promise<void> {
  if (await closing.approve()) window.destroy()
}

async function askToSave(open: OpenWindow): Promise<'save' | 'discard' | 'cancel'> {
  const { window, document } = open
  window.focus()
  const answer = await window.ask({
    kind: 'question',
    message: `Do you want to save the changes to ${quoted(fileNameOf(document))}?`,
    detail: 'Without saving they are lost.',
    buttons: ['Save', 'Don’t save', 'Cancel'],
  })
  open.isGivenUp = answer === 1
  if (answer === 0) return 'save'
  return answer === 1 ? 'discard' : 'cancel'
}

async function askAboutStuckPage(
  { window, document }: OpenWindow,
  recovery: Recovery,
): Promise<'wait' | 'discard'> {
  const answer = await window.ask({
    kind: 'warning',
    message: 'This window does not answer, so the chart could not be saved yet.',
    detail: sayWhatIsKept(isKept(document, recovery)),
    buttons: ['Wait', 'Close without saving'],
    escapeButton: 0,
  })
  return answer === 1 ? 'discard' : 'wait'
}

/** In front of closing a window without a save. */
function sayWhatIsKept(isThereACopy: boolean): string {
  return isThereACopy
    ? 'What was changed is kept, but for the last seconds, and comes back when Pitcrew starts again.'
    : 'Closing it loses what was changed since the last save.'
}

function isKept(document: OpenDocument, recovery: Recovery): boolean {
  return document.recovered !== null || recovery.latestOf(document.id) !== null
}

/** Starts the page again with its work, unless that fails again and again. */
async function helpAfterCrash(
  open: OpenWindow,
  recovery: Recovery,
  isHopeless: boolean,
): Promise<void> {
  const { window, closing, document } = open
  open.isListening = false
  open.stopExport()
  closing.tell({ type: 'page-gone' })
  const latest = recovery.latestOf(document.id)
  // Without a newer copy it comes back as it came back before, or as it was saved; an untitled chart
  // has no disk to be equal to.
  document.recovered = (latest && recoveredFrom(latest)) ?? document.recovered
  const isBack = document.recovered !== null
  const isLost = document.isUnsaved && !isBack
  document.isUnsaved &&= isBack || document.place === null
  if (isHopeless && !(await mayTryAgain(open))) {
    // Whatever was said of saving before, this is not about giving work up.
    open.isGivenUp = false
    window.destroy()
    return
  }
  if (isLost)
    tellWindow(open, {
      kind: 'error',
      message:
        'This window stopped working and was started again; what was changed in the last seconds before is lost.',
    })
  else if (!isBack)
    tellWindow(open, {
      kind: 'info',
      message: 'This window stopped working and was started again; nothing was lost.',
    })
  window.reload()
}

async function mayTryAgain({ window, document }: OpenWindow): Promise<boolean> {
  window.focus()
  const answer = await window.ask({
    kind: 'error',
    message: `The window of ${quoted(fileNameOf(document))} keeps stopping.`,
    ...(document.isUnsaved && { detail: sayWhatIsKept(document.recovered !== null) }),
    buttons: ['Try again', 'Close'],
    escapeButton: 0,
  })
  return answer === 0
}

/** null where it is no chart: then what came before it has to do. */
function recoveredFrom({ json, untaken, savedAt }: LatestWork): Recovered | null {
  const document = documentSchema().safeParse(JSON.parse(json))
  return document.success
    ? { chart: chartTextOf(document.data), untaken, savedAt, cause: 'page-gone', beside: null }
    : null
}

async function helpWhenStuck({ window, document }: OpenWindow, recovery: Recovery): Promise<void> {
  const answer = await window.ask({
    kind: 'warning',
    message: `The window of ${quoted(fileNameOf(document))} does not answer.`,
    detail: isKept(document, recovery)
      ? 'Starting it again brings your changes back, but for the last seconds.'
      : 'Starting it again brings the chart back as it was saved last.',
    buttons: ['Wait', 'Start it again'],
    escapeButton: 0,
  })
  if (answer === 1) window.endPage()
}
