// Hands the chart to the Electron side while it is unsaved, soon after each change: what a crash takes
// is what came after.
import { call } from '../bridge/api.ts'
import { hasDrafts, useDrafts } from '../controls/drafts.ts'
import { isChanged } from '../state/session.ts'
import { soonAfter } from '../state/soon-after.ts'
import { currentSession, useSession } from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'

/**
 * Milliseconds without a change, and the longest time between two copies while changes go on: with the
 * time that a disk takes, no more than two seconds are lost.
 */
const QUIET = 1_000
const LONGEST = 1_500

/** For as long as the window lives; returns the way to stop. */
export function keepRecoveryCopies(): () => void {
  const copying = soonAfter(() => void handIn(), { quiet: QUIET, longest: LONGEST })
  const stops = [
    useSession.subscribe(({ history, saved, outside }, before) => {
      const isSame =
        history.present === before.history.present &&
        saved === before.saved &&
        outside === before.outside
      if (!isSame) copying.touch()
    }),
    useDrafts.subscribe(copying.touch),
  ]
  // It may have been unsaved from the start: a chart that came back, a copy, a repaired file.
  if (isUnsavedNow()) copying.touch()
  // Whoever turns to another program may not come back.
  window.addEventListener('blur', copying.flush)
  return () => {
    for (const stop of stops) stop()
    window.removeEventListener('blur', copying.flush)
    copying.stop()
  }
}

function isUnsavedNow(): boolean {
  return isChanged(currentSession()) || hasDrafts(useDrafts.getState())
}

/** Hands in what is not saved now; says also that nothing is. `isLast`: the program is about to end. */
export async function handIn({ isLast = false } = {}): Promise<void> {
  const session = currentSession()
  const { documentId, history } = session
  if (documentId === '') return
  const { drafts } = useDrafts.getState()
  const untaken = Object.fromEntries([...drafts].map(([name, { text }]) => [name, text]))
  const work = isUnsavedNow() ? { json: JSON.stringify(history.present), untaken } : null
  const reply = await call('recovery:keep', { documentId, work, isLast })
  // Another chart is in this window by now: what was handed in is not shown any more.
  if (!reply.ok && reply.error.code === 'E_UNKNOWN_DOC') return
  // What is larger than any file may be is not taken at all.
  arrangeWindow({ isRecoveryOff: reply.ok ? reply.value.isOff : true })
}
