// A store that is opened when the start is over, and that goes on trying where the disk refuses.
import type { Log } from '../basics/log.ts'
import type { SettingsStore } from './settings-keeper.ts'
import type { Settings } from './settings-schema.ts'

/** Milliseconds until the next try. */
const RETRY = 30_000

export interface LateStore extends SettingsStore {
  /** Opens it, since loading it would have kept the first window waiting; also writes what is waiting. Never fails. */
  open(): Promise<void>
}

export interface LateStorePorts {
  /** May fail, and is asked again then. */
  openStore(): Promise<SettingsStore>
  readonly log: Log
  /** Nothing can be stored; called once until it works again. */
  onTrouble(): void
  later(milliseconds: number, callback: () => void): void
}

/** Remembers the latest settings until they are stored. */
export function lateStore({ openStore, log, onTrouble, later }: LateStorePorts): LateStore {
  let store: SettingsStore | null = null
  let waiting: Settings | null = null
  let opening: Promise<void> | null = null
  let isInTrouble = false
  let isRetrying = false

  async function openNow(): Promise<void> {
    try {
      store = await openStore()
      writeWaiting()
    } catch (cause) {
      failed(cause)
    }
    opening = null
  }

  async function open(): Promise<void> {
    if (store) return writeWaiting()
    opening ??= openNow()
    await opening
  }

  function writeWaiting(): void {
    if (!store || !waiting) return
    try {
      store.write(waiting)
      waiting = null
      isInTrouble = false
    } catch (cause) {
      failed(cause)
    }
  }

  function failed(cause: unknown): void {
    if (!isInTrouble) {
      log('the settings could not be stored', cause)
      onTrouble()
    }
    isInTrouble = true
    if (isRetrying) return
    isRetrying = true
    later(RETRY, () => {
      isRetrying = false
      void open()
    })
  }

  return {
    write(settings) {
      waiting = settings
      writeWaiting()
    },
    open,
  }
}
