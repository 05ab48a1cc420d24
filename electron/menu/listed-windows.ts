// The windows that are open as a menu lists them: in the order they came, each told from the others.
import { isolated } from '../../shared/names/isolated.ts'
import { shortened } from '../../shared/names/shortened.ts'
import { seen } from '../../shared/names/unseen.ts'
import { fileNameOf } from '../documents/open-document.ts'
import type { OpenWindow, Registry } from '../documents/registry.ts'
import { tellingFolders } from '../settings/telling-folders.ts'
import type { ListedWindow } from './window-menu.ts'

/** Characters of a name; a menu is not as wide as a window. */
const MAX_NAME = 60

/** Files of one name by their folders, charts without a file by numbers. */
export function listedWindows(
  registry: Pick<Registry, 'all' | 'latest'>,
  homeFolder: string,
): readonly ListedWindow[] {
  const active = registry.latest()
  const all = registry.all().toSorted((a, b) => a.window.id - b.window.id)
  const filed = all.flatMap(({ document }) => document.place?.path ?? [])
  const folders = tellingFolders(filed, homeFolder)
  const seenBefore = new Map<string, number>()
  return all.map((open) => {
    const { document, window } = open
    const name = isolated(shortened(seen(fileNameOf(document)), MAX_NAME))
    const count = (seenBefore.get(name) ?? 0) + 1
    if (document.place === null) seenBefore.set(name, count)
    return {
      id: window.id,
      name,
      apart: document.place === null ? numbered(count) : isolated(folderOf(open, filed, folders)),
      isUnsaved: document.isUnsaved,
      isActive: open === active,
    }
  })
}

/** The first needs none. */
function numbered(count: number): string {
  return count === 1 ? '' : `${count}`
}

function folderOf(
  { document }: OpenWindow,
  filed: readonly string[],
  folders: readonly string[],
): string {
  return document.place === null ? '' : (folders[filed.indexOf(document.place.path)] ?? '')
}
