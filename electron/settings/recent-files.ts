// The files of “Open recent”: remembered in the settings, shown to pages without their paths.
import { basename } from 'node:path'
import type { RecentFile } from '../../shared/ipc/recent-files.ts'
import { shortened } from '../../shared/names/shortened.ts'
import { seen } from '../../shared/names/unseen.ts'
import type { SettingsKeeper } from './settings-keeper.ts'
import { MAX_RECENT } from './settings-schema.ts'
import { tellingFolders } from './telling-folders.ts'

export interface RecentFiles {
  list(): readonly RecentFile[]
  /** null for an id that this session never gave out. */
  pathOf(id: number): string | null
  add(path: string): void
  /** Also off the system's own list. */
  forget(path: string): void
  clear(): void
}

export interface RecentListeners {
  /** After every change of the list. */
  onChange(list: readonly RecentFile[]): void
  /** For the system's own list (dock, task bar): a path to add, null to forget them all. */
  tellSystem(path: string | null): void
}

/** Ids stay with their path while the program runs: a page that shows an older list is understood. */
export function recentFiles(
  settings: SettingsKeeper,
  homeFolder: string,
  { onChange, tellSystem }: RecentListeners,
): RecentFiles {
  const paths: string[] = []
  const idOf = (path: string) => {
    const known = paths.indexOf(path)
    return known >= 0 ? known : paths.push(path) - 1
  }
  const list = () => {
    const { recent } = settings.get()
    const folders = tellingFolders(recent, homeFolder)
    return recent.map((path, at) => ({
      id: idOf(path),
      name: shortened(seen(basename(path))),
      folder: folders[at] ?? '',
    }))
  }
  const store = (recent: readonly string[]) => {
    settings.change({ recent: recent.slice(0, MAX_RECENT) })
    onChange(list())
  }
  const without = (path: string) => settings.get().recent.filter((other) => other !== path)
  return {
    list,
    pathOf: (id) => paths[id] ?? null,
    add(path) {
      store([path, ...without(path)])
      tellSystem(path)
    },
    forget(path) {
      const others = without(path)
      if (others.length === settings.get().recent.length) return
      store(others)
      // Systems forget all or none: the others are told again, the latest last.
      for (const other of [null, ...others.toReversed()]) tellSystem(other)
    },
    clear() {
      if (settings.get().recent.length > 0) store([])
      tellSystem(null)
    },
  }
}
