// What a user can do about a chart that came back after a crash.
import { forgetDrafts } from '../controls/drafts.ts'
import { edit } from '../state/edit.ts'
import type { Recovered } from '../state/session.ts'
import { currentDocument, keepRecovered, markAsOnDisk, openDialog } from '../state/store.ts'
import { tellDone } from '../state/toasts.ts'

/** In sentences, beside what is on the disk. */
export function showRecoveredChanges({ before }: Recovered): void {
  openDialog({
    kind: 'changes',
    title: 'What changed since the last save',
    versions: { before, after: currentDocument() },
  })
}

/** Back to what is on the disk; a step that can be undone. */
export function discardRecovered({ before, beside }: Recovered): void {
  keepRecovered()
  forgetDrafts()
  if (!edit({ edit: 'replace-chart', args: { version: before, because: 'recovery-discarded' } }))
    return
  markAsOnDisk()
  tellDone(
    beside === 'lost-file'
      ? 'Discarded what had come back; its file cannot be opened any more, so this is an empty chart.'
      : 'Discarded what had come back.',
  )
}
