// Asks where to save until the answer can be used.
import { basename } from 'node:path'
import type { Disk } from '../files/disk.ts'
import { systemCodeOf } from '../files/file-error.ts'
import { quoted } from '../files/quoted.ts'
import type { DocumentWindow, SavePlace } from './document-window.ts'
import { withExtension } from './file-names.ts'

/**
 * A path with the right extension, or null when the user thinks better of it. `mayUse` says by itself
 * why a path is no good.
 */
export async function chooseSavePath(
  window: DocumentWindow,
  place: SavePlace,
  mayUse: (path: string) => Promise<boolean>,
  disk: Disk,
): Promise<string | null> {
  for (;;) {
    const chosen = await window.choosePathToSave(place)
    if (chosen === null) return null
    const path = withExtension(chosen, place.extension)
    const isAskedFor = path === chosen || !(await isThere(disk, path))
    if ((isAskedFor || (await mayReplace(window, path))) && (await mayUse(path))) return path
  }
}

/** Says why another name is needed. */
export async function sayTaken(
  window: DocumentWindow,
  path: string,
  by: 'this window' | 'another window',
): Promise<void> {
  const name = quoted(basename(path))
  await window.ask({
    kind: 'info',
    message:
      by === 'this window'
        ? `${name} is the chart that is open here; choose another name.`
        : `${name} is open in another window; choose another name, or close it there first.`,
    buttons: ['Choose another name'],
  })
}

/** The system's dialog has asked about the name without the extension, which was another file. */
async function mayReplace(window: DocumentWindow, path: string): Promise<boolean> {
  const answer = await window.ask({
    kind: 'warning',
    message: `${quoted(basename(path))} exists already. Replace it?`,
    buttons: ['Replace', 'Choose another name'],
  })
  return answer === 0
}

async function isThere(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.stat(path)
    return true
  } catch (cause) {
    return systemCodeOf(cause) !== 'ENOENT'
  }
}
