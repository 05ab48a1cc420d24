// The answer to the call about the list of recent files.
import type { recentFilesFeature } from '../../shared/ipc/recent-files.ts'
import { ok } from '../../shared/result.ts'
import type { RecentFiles } from '../settings/recent-files.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly recent: Pick<RecentFiles, 'clear'>
}

/** All windows hear of the change from the list itself. */
export function answerRecentFiles({ recent }: Ports): Answers<typeof recentFilesFeature.calls> {
  return {
    async 'recent:clear'() {
      recent.clear()
      return ok(null)
    },
  }
}
