// Holds the settings in memory and hands every change to the store; a failing disk changes nothing.
import type { Log } from '../basics/log.ts'
import type { Settings } from './settings-schema.ts'
import { fittedSettings } from './settings-size.ts'

/** What is needed of electron-store; may throw whenever the disk refuses. */
export interface SettingsStore {
  write(settings: Settings): void
}

export interface SettingsKeeper {
  get(): Settings
  change(changes: Partial<Omit<Settings, 'version'>>): void
}

/** `store` is null where nothing can be stored in this session. */
export function keepSettings(
  first: Settings,
  store: SettingsStore | null,
  log: Log,
): SettingsKeeper {
  let settings = first
  return {
    get: () => settings,
    change(changes) {
      settings = fittedSettings({ ...settings, ...changes })
      try {
        store?.write(settings)
      } catch (cause) {
        // What was set holds until the program ends; the next change tries again.
        log('the settings could not be stored', cause)
      }
    },
  }
}
