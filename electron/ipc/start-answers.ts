// The answer to the first call of a page.
import type { CallResult } from '../../shared/ipc/border.ts'
import type { Preferences } from '../../shared/ipc/preferences.ts'
import type { startFeature } from '../../shared/ipc/start.ts'
import { ok } from '../../shared/result.ts'
import { openedDocumentOf } from '../documents/open-document.ts'
import { refreshWindow } from '../documents/registry.ts'
import type { Restoring } from '../documents/restoring.ts'
import type { Recovery } from '../recovery/recovery.ts'
import type { RecentFiles } from '../settings/recent-files.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly recent: Pick<RecentFiles, 'list'>
  readonly restoring: Pick<Restoring, 'left'>
  readonly recovery: Pick<Recovery, 'isOff'>
  readonly platform: CallResult<'app:start'>['platform']
  readonly version: string
  readonly systemLocale: string
  preferences(): Preferences
}

/** From then on the page hears events. */
export function answerStart(ports: Ports): Answers<typeof startFeature.calls> {
  return {
    async 'app:start'(open) {
      open.isListening = true
      open.pages += 1
      open.closing.tell({ type: 'page-back' })
      refreshWindow(open)
      open.fileWatch.pageStarted()
      const opened = openedDocumentOf(open.document)
      // A page that is loaded again shows the chart.
      open.document.isStart = false
      open.document.beginsWith = null
      return ok({
        opened,
        openingName: open.openings.at(-1)?.fileName ?? null,
        recent: ports.recent.list(),
        preferences: ports.preferences(),
        platform: ports.platform,
        version: ports.version,
        systemLocale: ports.systemLocale,
        isRecoveryOff: ports.recovery.isOff(),
        leftCharts: ports.restoring.left().length,
        notices: open.waitingNotices.splice(0),
        lists: open.waitingLists.splice(0),
      })
    },
  }
}
