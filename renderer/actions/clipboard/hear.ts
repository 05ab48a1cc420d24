// Hears the page's own copy, cut and paste, and what other windows do with the clipboard.
import { CLIPBOARD_KINDS } from '../../../shared/clipboard/kinds.ts'
import { on } from '../../bridge/api.ts'
import { currentSession, markCut } from '../../state/store.ts'
import { takeAwayCut } from './cut-roles.ts'
import { copySelection, cutSelection } from './hold.ts'
import { hasMarkedText } from './marked-text.ts'
import { pasteClip } from './paste.ts'
import { followPointer } from './where.ts'

/** What lies over the window for a moment, and closes by Escape itself. */
const FLOATING = '[role="menu"], [role="listbox"]'

/** What a text field or a dialog has taken stays with it. Returns the way to stop. */
export function hearClipboard(isWriting: () => boolean): () => void {
  const isForChart = () => currentSession().dialog === null && !isWriting()
  const take = (act: (data: DataTransfer) => void) => (event: ClipboardEvent) => {
    const { clipboardData } = event
    if (!clipboardData || !isForChart() || hasMarkedText()) return
    if (currentSession().selection.length === 0) return
    event.preventDefault()
    act(clipboardData)
  }
  const paste = (event: ClipboardEvent) => {
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
  /** Escape leaves what was cut where it is, and does nothing else. A menu that is open closes first. */
  const leaveCut = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || currentSession().cut === null || !isForChart()) return
    if (event.target instanceof Element && event.target.closest(FLOATING)) return
    markCut(null)
    event.preventDefault()
    event.stopPropagation()
  }
  const copied = take(copySelection)
  const cut = take(cutSelection)
  document.addEventListener('copy', copied)
  document.addEventListener('cut', cut)
  document.addEventListener('paste', paste)
  // Before the chart, which would leave its selection as well.
  window.addEventListener('keydown', leaveCut, { capture: true })
  const stops = [
    followPointer(),
    on('clipboard:replaced', () => markCut(null)),
    on('clipboard:cut-pasted', takeAwayCut),
  ]
  return () => {
    document.removeEventListener('copy', copied)
    document.removeEventListener('cut', cut)
    document.removeEventListener('paste', paste)
    window.removeEventListener('keydown', leaveCut, { capture: true })
    for (const stop of stops) stop()
  }
}
