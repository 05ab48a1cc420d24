// Looks at the settings file before electron-store does, which would stop the start or wipe the file.
import { join } from 'node:path'
import { type Disk, realDisk } from '../files/disk.ts'
import { systemCodeOf } from '../files/file-error.ts'
import { replaceFile } from '../files/replace-file.ts'
import {
  DEFAULT_SETTINGS,
  type ReadSettings,
  readSettings,
  type Settings,
} from './settings-schema.ts'

/** Without the extension, as electron-store wants it. */
export const SETTINGS_NAME = 'config'

/** For the user alone: they name the files that were open. */
export const PRIVATE = 0o600

/** Bytes; its own files stay below 4,096, so that a large one is not read at all. */
const MAX_BYTES = 65_536

export interface Preflight {
  readonly settings: Settings
  /** What of the file could not be used; then it was put aside, and last good values took their place. */
  readonly lost: 'nothing' | 'something' | 'everything'
  /** False where the bad file could not be moved away, so nothing may be stored in its place. */
  readonly canStore: boolean
}

type Found =
  | (ReadSettings & { readonly kind: 'read'; readonly bytes: Uint8Array })
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }

/** Never throws: whatever is in the folder, the program starts. */
export async function preflightSettings(
  folder: string,
  now: Date,
  disk: Disk = realDisk,
): Promise<Preflight> {
  const path = join(folder, `${SETTINGS_NAME}.json`)
  const lastGoodPath = lastGoodIn(folder)
  const found = await lookAt(disk, path, DEFAULT_SETTINGS)
  if (found.kind === 'read' && found.isWhole) {
    await keepLastGood(disk, lastGoodPath, found.bytes)
    return { settings: found.settings, lost: 'nothing', canStore: true }
  }
  const lastGood = await lastGoodAt(disk, lastGoodPath)
  if (found.kind === 'missing') return { settings: lastGood, lost: 'nothing', canStore: true }
  // Again, now that there is something better than the defaults for what is bad.
  const mended = await lookAt(disk, path, lastGood)
  const canStore = await putAside(disk, path, join(folder, quarantineName(now)))
  if (mended.kind !== 'read') return { settings: lastGood, lost: 'everything', canStore }
  const { settings } = mended
  // Until a new file is written, this is all there is of them.
  await storeLastGood(folder, settings, disk)
  return { settings, lost: 'something', canStore }
}

async function lookAt(disk: Disk, path: string, otherwise: Settings): Promise<Found> {
  try {
    const { isFile, size } = await disk.stat(path)
    if (!isFile || size > MAX_BYTES) return { kind: 'damaged' }
    const bytes = await disk.read(path)
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const read = readSettings(JSON.parse(text), otherwise)
    return read ? { kind: 'read', ...read, bytes } : { kind: 'damaged' }
  } catch (cause) {
    return { kind: systemCodeOf(cause) === 'ENOENT' ? 'missing' : 'damaged' }
  }
}

async function lastGoodAt(disk: Disk, path: string): Promise<Settings> {
  const found = await lookAt(disk, path, DEFAULT_SETTINGS)
  return found.kind === 'read' ? found.settings : DEFAULT_SETTINGS
}

/** The copy that takes the place of a damaged file; nothing is said where the disk refuses it. */
export async function storeLastGood(
  folder: string,
  settings: Settings,
  disk: Disk = realDisk,
): Promise<void> {
  await keepLastGood(disk, lastGoodIn(folder), Buffer.from(JSON.stringify(settings)))
}

const lastGoodIn = (folder: string) => join(folder, `${SETTINGS_NAME}.last-good.json`)

async function keepLastGood(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const current = await lookAt(disk, path, DEFAULT_SETTINGS)
  if (current.kind === 'read' && Buffer.from(current.bytes).equals(bytes)) return
  // A failure leaves the copy before, or none: the settings themselves are sound.
  await replaceFile(disk, { realPath: path, bytes, mode: PRIVATE })
}

async function putAside(disk: Disk, path: string, aside: string): Promise<boolean> {
  try {
    await disk.rename(path, aside)
    // It may have been readable for others, from before settings were private.
    await disk.chmod(aside, PRIVATE).catch(() => undefined)
    return true
  } catch {
    // Without permission for the folder the settings live in memory until the program ends.
    return false
  }
}

/** No colons, which Windows does not allow in names. */
function quarantineName(now: Date): string {
  return `${SETTINGS_NAME}.corrupt-${now.toISOString().replaceAll(':', '-')}.json`
}
