// A store that is opened when the start is over, since loading it would keep the first window waiting.
import type { Log } from '../basics/log.ts'
import type { SettingsStore } from './settings-keeper.ts'
import type { Settings } from './settings-schema.ts'

export interface LateStore extends SettingsStore {
  /** Opens it, once, and writes what has been waiting; done when that is on the disk. */
  open(): Promise<void>
}

/** Remembers the latest settings until there is a store; `openStore` answers null where none can be had. */
export function lateStore(openStore: () => Promise<SettingsStore | null>, log: Log): LateStore {
  let store: SettingsStore | null = null
  let waiting: Settings | null = null
  let opening: Promise<void> | null = null

  async function open(): Promise<void> {
    store = await openStore()
    try {
      if (waiting) store?.write(waiting)
    } catch (cause) {
      log('the settings could not be stored', cause)
    }
    waiting = null
  }

  return {
    write(settings) {
      if (store) store.write(settings)
      else waiting = settings
    },
    open() {
      opening ??= open()
      return opening
    },
  }
}
