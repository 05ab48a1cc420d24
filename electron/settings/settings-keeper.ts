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

/**
 * `store` is null where nothing can be stored in this session. `onForgotten`: a path is not in them any
 * more, so that it may be in no copy of them either.
 */
export function keepSettings(
  first: Settings,
  store: SettingsStore | null,
  log: Log,
  onForgotten: (now: Settings) => void = () => {},
): SettingsKeeper {
  let settings = first
  return {
    get: () => settings,
    change(changes) {
      const before = pathsIn(settings)
      settings = fittedSettings({ ...settings, ...changes })
      try {
        store?.write(settings)
      } catch (cause) {
        // What was set holds until the program ends; the next change tries again.
        log('the settings could not be stored', cause)
      }
      const after = new Set(pathsIn(settings))
      if (before.some((path) => !after.has(path))) onForgotten(settings)
    },
  }
}

const pathsIn = ({ recent, open }: Settings) => [...recent, ...open]
