// Hands the chart to the Electron side while it is unsaved, soon after each change: what a crash takes
// is what came after.
import { call } from '../bridge/api.ts'
import { useDrafts } from '../controls/drafts.ts'
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
  // Whoever turns to another program may not come back.
  window.addEventListener('blur', copying.flush)
  return () => {
    for (const stop of stops) stop()
    window.removeEventListener('blur', copying.flush)
    copying.stop()
  }
}

/** Hands in what is not saved now; says also that nothing is. */
export async function handIn(): Promise<void> {
  const session = currentSession()
  const { documentId, history } = session
  if (documentId === '') return
  const { drafts } = useDrafts.getState()
  const isUnsaved = isChanged(session) || drafts.size > 0
  const untaken = Object.fromEntries([...drafts].map(([name, { text }]) => [name, text]))
  const work = isUnsaved ? { json: JSON.stringify(history.present), untaken } : null
  const reply = await call('recovery:keep', { documentId, work })
  // Larger than any file may be: the Electron side does not take it.
  if (!reply.ok && reply.error.code === 'E_BAD_REQUEST') arrangeWindow({ isRecoveryOff: true })
}
