// The window that shows the file at a path, whatever links lead there.
import type { Disk } from '../files/disk.ts'
import type { OpenWindow, Registry } from './registry.ts'

/**
 * Before something is written to the path. Looks at the disk itself, so that a second name (hard link,
 * other case) of an open chart is found although another program has changed the file meanwhile.
 */
export async function windowShowing(
  registry: Registry,
  disk: Disk,
  path: string,
): Promise<OpenWindow | null> {
  const there = await look(disk, path)
  if (there === null) return null
  for (const open of registry.all()) {
    const { place } = open.document
    if (place === null) continue
    if (place.file.realPath === there.realPath) return open
    const own = await look(disk, place.path)
    if (own !== null && own.device === there.device && own.inode === there.inode) return open
  }
  return null
}

/** null: nothing there yet, or nothing that can be looked at; writing there will say so. */
async function look(disk: Disk, path: string) {
  try {
    const realPath = await disk.realpath(path)
    const { device, inode } = await disk.stat(realPath)
    return { realPath, device, inode }
  } catch {
    return null
  }
}
