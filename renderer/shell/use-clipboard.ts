// Hears the page's own copy, cut and paste, and what other windows do with the clipboard.
import { useEffect } from 'react'
import { CLIPBOARD_KINDS } from '../../shared/clipboard/kinds.ts'
import { takeAwayCut } from '../actions/clipboard/cut-roles.ts'
import { copySelection, cutSelection } from '../actions/clipboard/hold.ts'
import { hasMarkedText } from '../actions/clipboard/marked-text.ts'
import { pasteClip } from '../actions/clipboard/paste.ts'
import { followPointer } from '../actions/clipboard/where.ts'
import { isWriting } from '../actions/command-table/writing.ts'
import { on } from '../bridge/api.ts'
import { currentSession, markCut } from '../state/store.ts'

/** For as long as the window lives. What a text field or a dialog has taken stays with it. */
export function useClipboard(): void {
  useEffect(followPointer, [])
  useEffect(() => {
    const copy = (event: ClipboardEvent) => take(event, copySelection)
    const cut = (event: ClipboardEvent) => take(event, cutSelection)
    document.addEventListener('copy', copy)
    document.addEventListener('cut', cut)
    document.addEventListener('paste', paste)
    // Before the chart, which would leave its selection as well.
    window.addEventListener('keydown', leaveCut, { capture: true })
    const stopHearing = [
      on('clipboard:replaced', () => markCut(null)),
      on('clipboard:cut-pasted', takeAwayCut),
    ]
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', cut)
      document.removeEventListener('paste', paste)
      window.removeEventListener('keydown', leaveCut, { capture: true })
      for (const stop of stopHearing) stop()
    }
  }, [])
}

function take(event: ClipboardEvent, act: (data: DataTransfer) => void): void {
  const { clipboardData } = event
  if (!clipboardData || !isForChart() || hasMarkedText()) return
  if (currentSession().selection.length === 0) return
  event.preventDefault()
  act(clipboardData)
}

function paste(event: ClipboardEvent): void {
  const { clipboardData } = event
  if (!clipboardData || !isForChart()) return
  event.preventDefault()
  // Can be read during the event alone.
  pasteClip({
    roles: clipboardData.getData(CLIPBOARD_KINDS.roles),
    cut: clipboardData.getData(CLIPBOARD_KINDS.cut),
    text: clipboardData.getData('text/plain'),
  })
}

/** Escape leaves what was cut where it is, and does nothing else. */
function leaveCut(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || currentSession().cut === null || !isForChart()) return
  markCut(null)
  event.preventDefault()
  event.stopPropagation()
}

/** Text fields and dialogs keep their own clipboard. */
function isForChart(): boolean {
  return currentSession().dialog === null && !isWriting()
}
