// Answers to the calls about the list of recent files.

import type { IsoDate } from '../../shared/dates.ts'
import type { Preferences } from '../../shared/ipc/preferences.ts'
import type { recentFilesFeature } from '../../shared/ipc/recent-files.ts'
import { ok } from '../../shared/result.ts'
import type { Glances } from '../documents/glances.ts'
import type { RecentFiles } from '../settings/recent-files.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly recent: Pick<RecentFiles, 'pathOf' | 'forget' | 'clear'>
  readonly glances: Glances
  readonly systemLocale: string
  preferences(): Pick<Preferences, 'locale'>
  today(): IsoDate
}

/** All windows hear of the change from the list itself. */
export function answerRecentFiles({
  recent,
  glances,
  ...ports
}: Ports): Answers<typeof recentFilesFeature.calls> {
  return {
    async 'recent:glance'(_open, [id, theme]) {
      const path = recent.pathOf(id)
      if (path === null) return ok({ kind: 'missing' })
      const locale = ports.preferences().locale ?? ports.systemLocale
      return ok(await glances({ path, theme, locale, today: ports.today() }))
    },
    async 'recent:forget'(_open, [id]) {
      const path = recent.pathOf(id)
      if (path !== null) recent.forget(path)
      return ok(null)
    },
    async 'recent:clear'() {
      recent.clear()
      return ok(null)
    },
  }
}
