// Opens windows on documents, and answers for each: closing, a page that crashed, a page that hangs.
import { quoted } from '../files/quoted.ts'
import { closingOf } from './closing.ts'
import type { DocumentWindow } from './document-window.ts'
import { fileNameOf, type OpenDocument } from './open-document.ts'
import { type OpenWindow, type Registry, refreshWindow } from './registry.ts'

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

export type MakeWindow = (hooks: WindowHooks) => DocumentWindow

/** A new window on a document. */
export function openWindowOn(
  registry: Registry,
  makeWindow: MakeWindow,
  document: OpenDocument,
): OpenWindow {
  const closing = closingOf({
    ask: () => askToSave(open),
    askAboutStuckPage: () => askAboutStuckPage(open),
    askPageToSave: () => window.send('document:save-and-close', null),
    later(milliseconds, callback) {
      setTimeout(() => {
        // The window may have gone for another reason meanwhile.
        if (registry.of(window.id) === open) callback()
      }, milliseconds)
    },
  })
  const window = makeWindow({
    mayClose: () => closing.isApproved,
    onCloseWanted: () => void closeWindow(open),
    onClosed() {
      open.stopExport()
      registry.remove(window.id)
    },
    onUsed: () => registry.use(window.id),
    onPageGone: () => void helpAfterCrash(open),
    onPageStuck: () => void helpWhenStuck(open),
  })
  const open: OpenWindow = {
    window,
    closing,
    document,
    isListening: false,
    waitingNotices: [],
    stopExport() {},
  }
  registry.add(open)
  refreshWindow(open)
  return open
}

/** Closes the window unless there is something to lose that the user wants to keep. */
export async function closeWindow({ window, closing }: OpenWindow): Promise<void> {
  if (await closing.approve()) window.destroy()
}

async function askToSave({ window, document }: OpenWindow): Promise<'save' | 'discard' | 'cancel'> {
  window.focus()
  const answer = await window.ask({
    kind: 'question',
    message: `Do you want to save the changes to ${quoted(fileNameOf(document))}?`,
    detail: 'Without saving they are lost.',
    buttons: ['Save', 'Don’t save', 'Cancel'],
  })
  if (answer === 0) return 'save'
  return answer === 1 ? 'discard' : 'cancel'
}

async function askAboutStuckPage({ window }: OpenWindow): Promise<'wait' | 'discard'> {
  const answer = await window.ask({
    kind: 'warning',
    message: 'This window does not answer, so the chart could not be saved yet.',
    detail: 'Closing it loses what was changed since the last save.',
    buttons: ['Wait', 'Close without saving'],
    escapeButton: 0,
  })
  return answer === 1 ? 'discard' : 'wait'
}

async function helpAfterCrash(open: OpenWindow): Promise<void> {
  const { window, closing, document } = open
  open.isListening = false
  open.stopExport()
  closing.tell({ type: 'page-gone' })
  const loss = document.isUnsaved ? ', and what was changed since the last save is lost' : ''
  // What comes back is what is on the disk; an untitled chart has no disk to be equal to.
  document.isUnsaved &&= document.place === null
  window.focus()
  const answer = await window.ask({
    kind: 'error',
    message: `The window of ${quoted(fileNameOf(document))} stopped working${loss}.`,
    buttons: ['Open the chart again', 'Close'],
    escapeButton: 0,
  })
  if (answer === 0) window.reload()
  else window.destroy()
}

async function helpWhenStuck({ window, document }: OpenWindow): Promise<void> {
  const answer = await window.ask({
    kind: 'warning',
    message: `The window of ${quoted(fileNameOf(document))} does not answer.`,
    detail: 'Closing it loses what was changed since the last save.',
    buttons: ['Wait', 'Close without saving'],
    escapeButton: 0,
  })
  if (answer === 1) window.destroy()
}
