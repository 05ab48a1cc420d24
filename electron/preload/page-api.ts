// What a page sees as `window.pitcrew`: the calls and events of the table, and nothing of Electron.
import type { IpcRenderer } from 'electron'
import type { CallName, EventName, PitcrewApi } from '../../shared/ipc/border.ts'
import { OPEN_DROPPED } from '../ipc/open-dropped.ts'

type Forward = Parameters<IpcRenderer['on']>[1]

interface Border {
  readonly ipc: Pick<IpcRenderer, 'invoke'> & {
    on(channel: string, listener: Forward): unknown
    removeListener(channel: string, listener: Forward): unknown
  }
  readonly calls: readonly CallName[]
  readonly events: readonly EventName[]
  /** The path of a file that the user dropped; empty for anything else. */
  pathOf(file: unknown): string
}

const UNKNOWN = JSON.stringify({
  ok: false,
  error: { code: 'E_BAD_REQUEST', message: 'The window asked for something unknown.' },
})

/** Names that are not on the table are refused here already; all else is checked in main. */
export function pageApi({ ipc, calls, events, pathOf }: Border): PitcrewApi {
  return {
    call(name, args) {
      return calls.includes(name) ? ipc.invoke(name, args) : Promise.resolve(UNKNOWN)
    },
    on(name, listener) {
      if (!events.includes(name)) throw new Error('Bug: there is no such event')
      // The page gets the payload alone: Electron's event could answer to main.
      const forward = (_event: unknown, payload: string) => listener(payload)
      ipc.on(name, forward)
      return () => {
        ipc.removeListener(name, forward)
      }
    },
    async openDropped(file) {
      const path = pathOf(file)
      if (path !== '') await ipc.invoke(OPEN_DROPPED, JSON.stringify([path]))
    },
  }
}
