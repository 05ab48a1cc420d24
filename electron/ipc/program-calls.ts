// The calls about the program itself: start of a page, preferences, recent files, closing.
import { CALLS } from '../../shared/ipc.ts'
import { ok } from '../../shared/result.ts'
import { openedDocumentOf } from '../documents/open-document.ts'
import { type OpenWindow, refreshWindow } from '../documents/registry.ts'
import { closeWindow } from '../documents/window-desk.ts'
import type { CallPorts, Calls } from './calls.ts'
import type { DocumentCalls } from './document-calls.ts'
import { call } from './handle.ts'

type Ports = Pick<
  CallPorts,
  'registry' | 'recent' | 'platform' | 'version' | 'preferences' | 'setPreferences'
>

/** Answers to them. */
export function programCalls(ports: Ports): Omit<Calls, keyof DocumentCalls> {
  const { registry, recent } = ports
  return {
    'app:start': call(CALLS['app:start'], async (open: OpenWindow) => {
      open.isListening = true
      open.closing.tell({ type: 'page-back' })
      refreshWindow(open)
      return ok({
        opened: openedDocumentOf(open.document),
        recent: recent.list(),
        preferences: ports.preferences(),
        platform: ports.platform,
        version: ports.version,
        notices: open.waitingNotices.splice(0),
      })
    }),
    'preferences:set': call(CALLS['preferences:set'], async (from: OpenWindow, [preferences]) => {
      ports.setPreferences(preferences)
      for (const open of registry.all())
        if (open !== from && open.isListening) open.window.send('preferences:changed', preferences)
      return ok(null)
    }),
    'recent:clear': call(CALLS['recent:clear'], async () => {
      recent.clear()
      return ok(null)
    }),
    'window:close': call(CALLS['window:close'], async (open: OpenWindow) => {
      // Somebody has asked for the close already, and does it once the page has had its say.
      if (open.closing.isDeciding) open.closing.tell({ type: 'page-wants-to-close' })
      else void closeWindow(open)
      return ok(null)
    }),
  }
}
