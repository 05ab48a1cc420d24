// The answers to the calls about lists: the file is chosen in main's dialog, and read in a process apart.
import { type listsFeature, MOST_REMEMBERED } from '../../shared/ipc/lists.ts'
import { ok } from '../../shared/result.ts'
import type { ListReader } from '../lists/list-reader.ts'
import type { SettingsKeeper } from '../settings/settings-keeper.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly lists: ListReader
  readonly settings: SettingsKeeper
}

export function answerLists({ lists, settings }: Ports): Answers<typeof listsFeature.calls> {
  return {
    async 'list:choose'({ window }) {
      const path = await window.choosePathToOpen('list')
      if (path === null) return ok(null)
      const read = await lists.read(path)
      return read.ok ? ok({ file: read.value, remembered: settings.get().lists }) : read
    },
    async 'list:remember'(_open, [list]) {
      const others = settings.get().lists.filter(({ signature }) => signature !== list.signature)
      settings.change({ lists: [list, ...others].slice(0, MOST_REMEMBERED) })
      return ok(null)
    },
  }
}
