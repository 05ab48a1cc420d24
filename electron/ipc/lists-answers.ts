// The answers to the calls about lists: the file is chosen in main's dialog, and read in a process apart.
import { type listsFeature, MOST_REMEMBERED } from '../../shared/ipc/lists.ts'
import { ok } from '../../shared/result.ts'
import type { ListReader } from '../lists/list-reader.ts'
import { listGivenTo, readListIn } from '../lists/read-in-window.ts'
import type { SettingsKeeper } from '../settings/settings-keeper.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly lists: ListReader
  readonly settings: SettingsKeeper
}

export function answerLists(ports: Ports): Answers<typeof listsFeature.calls> {
  const { settings } = ports
  return {
    async 'list:choose'(open) {
      const path = await open.window.choosePathToOpen('list')
      return path === null ? ok(null) : await readListIn(open, path, null, ports)
    },
    async 'list:read-as'(open, [id, encoding]) {
      const path = listGivenTo(open, id)
      return path === null ? ok(null) : await readListIn(open, path, encoding, ports)
    },
    async 'list:remember'(_open, [list]) {
      const others = settings.get().lists.filter(({ signature }) => signature !== list.signature)
      settings.change({ lists: [list, ...others].slice(0, MOST_REMEMBERED) })
      return ok(null)
    },
  }
}
