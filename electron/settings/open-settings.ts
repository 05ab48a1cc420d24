// Opens the settings of this profile: looks first, then lets electron-store have the sound file.
import { ipcMain } from 'electron'
import type { Log } from '../basics/log.ts'
import { lateStore } from './late-store.ts'
import { preflightSettings, SETTINGS_NAME } from './preflight.ts'
import { keepSettings, type SettingsKeeper, type SettingsStore } from './settings-keeper.ts'
import type { Settings } from './settings-schema.ts'

export interface OpenedSettings {
  readonly settings: SettingsKeeper
  /** The file was damaged and put aside. */
  readonly wasDamaged: boolean
  /** To be called when the start is over, and before the end; changes reach the disk from then on. */
  openStore(): Promise<void>
}

/** Never fails: with a disk that refuses, settings last as long as the program runs. */
export async function openSettings(folder: string, log: Log): Promise<OpenedSettings> {
  const { settings, wasDamaged, canStore } = await preflightSettings(folder, new Date())
  const store = lateStore(async () => (canStore ? await openStore(folder, log) : null), log)
  const keeper = keepSettings(settings, store, log)
  if (wasDamaged) keeper.change({})
  return { settings: keeper, wasDamaged, openStore: store.open }
}

async function openStore(folder: string, log: Log): Promise<SettingsStore | null> {
  try {
    // Half of all code of the main process, and not needed for showing a window.
    const { default: ElectronStore } = await import('electron-store')
    const store = new ElectronStore<Settings>({
      name: SETTINGS_NAME,
      cwd: folder,
      clearInvalidConfig: false,
    })
    // It offers a synchronous call to pages, past the checks of all other calls.
    ipcMain.removeAllListeners('electron-store-get-data')
    return {
      write(settings) {
        store.store = settings
      },
    }
  } catch (cause) {
    log('the settings could not be opened', cause)
    return null
  }
}
