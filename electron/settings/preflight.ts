// Looks at the settings file before electron-store does, which would stop the start or wipe the file.
import { join } from 'node:path'
import { type Disk, realDisk } from '../files/disk.ts'
import { systemCodeOf } from '../files/file-error.ts'
import { replaceFile } from '../files/replace-file.ts'
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './settings-schema.ts'

/** Without the extension, as electron-store wants it. */
export const SETTINGS_NAME = 'config'

/** Bytes; its own files stay below 4,096, so that a large one is not read at all. */
const MAX_BYTES = 65_536

export interface Preflight {
  readonly settings: Settings
  /** The file could not be used and was put aside. */
  readonly wasDamaged: boolean
  /** False where the bad file could not be moved away, so nothing may be stored in its place. */
  readonly canStore: boolean
}

type Found =
  | { readonly kind: 'sound'; readonly settings: Settings; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }

/** Never throws: whatever is in the folder, the program starts. */
export async function preflightSettings(
  folder: string,
  now: Date,
  disk: Disk = realDisk,
): Promise<Preflight> {
  const path = join(folder, `${SETTINGS_NAME}.json`)
  const lastGoodPath = join(folder, `${SETTINGS_NAME}.last-good.json`)
  const found = await lookAt(disk, path)
  if (found.kind === 'sound') {
    await keepLastGood(disk, lastGoodPath, found.bytes)
    return { settings: found.settings, wasDamaged: false, canStore: true }
  }
  if (found.kind === 'missing')
    return { settings: DEFAULT_SETTINGS, wasDamaged: false, canStore: true }
  const lastGood = await lookAt(disk, lastGoodPath)
  return {
    settings: lastGood.kind === 'sound' ? lastGood.settings : DEFAULT_SETTINGS,
    wasDamaged: true,
    canStore: await putAside(disk, path, join(folder, quarantineName(now))),
  }
}

async function lookAt(disk: Disk, path: string): Promise<Found> {
  try {
    const { isFile, size } = await disk.stat(path)
    if (!isFile || size > MAX_BYTES) return { kind: 'damaged' }
    const bytes = await disk.read(path)
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const parsed = settingsSchema.safeParse(JSON.parse(text))
    return parsed.success ? { kind: 'sound', settings: parsed.data, bytes } : { kind: 'damaged' }
  } catch (cause) {
    return { kind: systemCodeOf(cause) === 'ENOENT' ? 'missing' : 'damaged' }
  }
}

async function keepLastGood(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const current = await lookAt(disk, path)
  if (current.kind === 'sound' && Buffer.from(current.bytes).equals(bytes)) return
  // A failure leaves the copy before, or none: the settings themselves are sound.
  await replaceFile(disk, { realPath: path, bytes, mode: 0o600 })
}

async function putAside(disk: Disk, path: string, aside: string): Promise<boolean> {
  try {
    await disk.rename(path, aside)
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
