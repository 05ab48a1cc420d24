// Runs before the page, in a world of its own, and gives it `window.pitcrew`.
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { CallName, EventName } from '../shared/ipc/border.ts'
import { pageApi } from './preload/page-api.ts'

// Put in by the build from the tables of shared/ipc.ts: only names, so that no schemas (and no zod,
// which tries `new Function` where the page's policy would report it) are loaded here.
declare const __CALL_NAMES__: readonly CallName[]
declare const __EVENT_NAMES__: readonly EventName[]

contextBridge.exposeInMainWorld(
  'pitcrew',
  pageApi({
    ipc: ipcRenderer,
    calls: __CALL_NAMES__,
    events: __EVENT_NAMES__,
    pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
  }),
)
