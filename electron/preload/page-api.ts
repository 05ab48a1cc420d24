// What a page sees as `window.pitcrew`: the calls and events of the table, and nothing of Electron.
import type { IpcRenderer } from 'electron'
import type { CallName, EventName, PitcrewApi } from '../../shared/ipc/border.ts'
import { OPEN_DROPPED } from '../ipc/open-dropped.ts'
import { PHOTO_DROPPED } from '../ipc/photo-dropped.ts'
import { LONGEST_CALL, MOST_CALLS, REFUSALS } from '../ipc/refusals.ts'

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

/**
 * Names that are not on the table, and floods, are refused here already, so that main never hears of
 * them; all else is checked there.
 */
export function pageApi({ ipc, calls, events, pathOf }: Border): PitcrewApi {
  let unanswered = 0

  async function ask(channel: string, args: string): Promise<string> {
    if (args.length > LONGEST_CALL) return JSON.stringify(REFUSALS.tooLong)
    if (unanswered >= MOST_CALLS) return JSON.stringify(REFUSALS.tooMany)
    unanswered += 1
    try {
      return await ipc.invoke(channel, args)
    } finally {
      unanswered -= 1
    }
  }

  return {
    async call(name, args) {
      const isKnown = calls.includes(name) && typeof args === 'string'
      return isKnown ? ask(name, args) : JSON.stringify(REFUSALS.unknown)
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
    async photoDropped(file) {
      const path = pathOf(file)
      return path === ''
        ? JSON.stringify(REFUSALS.unknown)
        : await ask(PHOTO_DROPPED, JSON.stringify([path]))
    },
    async openDropped(file) {
      const path = pathOf(file)
      if (path !== '') await ask(OPEN_DROPPED, JSON.stringify([path]))
    },
  }
}
