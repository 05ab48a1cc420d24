// Opens the settings of this profile: looks first, then lets electron-store have the sound file.
import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { ipcMain } from 'electron'
import type { Log } from '../basics/log.ts'
import { realDisk } from '../files/disk.ts'
import { SAVE_TEMPS, sweepTemps } from '../files/sweep-temps.ts'
import { lateStore } from './late-store.ts'
import {
  PRIVATE,
  type Preflight,
  preflightSettings,
  SETTINGS_NAME,
  storeLastGood,
} from './preflight.ts'
import { keepSettings, type SettingsKeeper, type SettingsStore } from './settings-keeper.ts'
import type { Settings } from './settings-schema.ts'

export interface OpenedSettings {
  readonly settings: SettingsKeeper
  /** Of the file, which was damaged and put aside. */
  readonly lost: Preflight['lost']
  /** To be called when the start is over, and before the end; changes reach the disk from then on. */
  openStore(): Promise<void>
}

/** Names that electron-store gives its temp files. */
const STORE_TEMPS = new RegExp(`^${SETTINGS_NAME}\\.json\\.tmp-\\d{10}[0-9a-f]{6}$`)

/**
 * Never fails: with a disk that refuses, settings last as long as the program runs, and `onTrouble` is
 * called.
 */
export async function openSettings(
  folder: string,
  log: Log,
  onTrouble: () => void,
): Promise<OpenedSettings> {
  const { settings, lost, canStore } = await preflightSettings(folder, new Date())
  const store = lateStore({
    async openStore() {
      if (!canStore) throw new Error('the damaged file could not be moved away')
      return openStore(folder)
    },
    log,
    onTrouble,
    later: (milliseconds, callback) => setTimeout(callback, milliseconds).unref(),
  })
  let lastGood: Promise<unknown> = Promise.resolve()
  const keeper = keepSettings(settings, store, log, (now) => {
    lastGood = lastGood.then(() => storeLastGood(folder, now))
  })
  if (lost !== 'nothing') keeper.change({})
  return {
    settings: keeper,
    lost,
    async openStore() {
      await store.open()
      for (const temps of [STORE_TEMPS, SAVE_TEMPS])
        await sweepTemps(realDisk, join(folder, SETTINGS_NAME), new Date(), temps)
    },
  }
}

async function openStore(folder: string): Promise<SettingsStore> {
  // Half of all code of the main process, and not needed for showing a window.
  const { default: ElectronStore } = await import('electron-store')
  const store = new ElectronStore<Settings>({
    name: SETTINGS_NAME,
    cwd: folder,
    clearInvalidConfig: false,
    configFileMode: PRIVATE,
  })
  // It offers a synchronous call to pages, past the checks of all other calls.
  ipcMain.removeAllListeners('electron-store-get-data')
  return {
    write(settings) {
      // Where that is not allowed, it would keep this thread trying for a second.
      accessSync(folder, constants.W_OK)
      store.store = settings
    },
  }
}
