// The one factory of windows: locked in, placed where the last one was, shown once it has something.
import { BrowserWindow, screen } from 'electron'
import { messageOf } from '../../shared/ipc/message.ts'
import { EVENTS } from '../../shared/ipc/tables.ts'
import type { DocumentWindow } from '../documents/document-window.ts'
import type { MakeWindow, WindowHooks } from '../documents/window-desk.ts'
import type { SettingsKeeper } from '../settings/settings-keeper.ts'
import type { WindowPlace } from '../settings/settings-schema.ts'
import { openPageWindow, type PageWindowPorts } from './page-window.ts'
import { windowDialogs } from './window-dialogs.ts'
import { placeFor, withinReach } from './window-place.ts'
import { windowTitle } from './window-title.ts'

export interface WindowPorts extends PageWindowPorts {
  readonly settings: SettingsKeeper
  readonly isMac: boolean
  /** Windows ends the session: the user logs out, or the computer goes down. */
  onSessionEnd(): void
  /** Its page started before it was known what it would show; the first window made is this one. */
  readonly prepared: BrowserWindow
}

/** Places windows where the last one was and lets each report to its hooks. */
export function windowMaker(ports: WindowPorts): MakeWindow {
  let prepared: BrowserWindow | null = ports.prepared
  // At once, not when its document is read: that may take longer than showing the window.
  if (!prepared.isDestroyed()) place(prepared, ports.settings)
  return (hooks) => {
    const window = prepared?.isDestroyed() === false ? prepared : placedWindow(ports)
    prepared = null
    listen(window, hooks, ports)
    return documentWindow(window, ports)
  }
}

function placedWindow(ports: WindowPorts): BrowserWindow {
  const window = openPageWindow(ports)
  place(window, ports.settings)
  return window
}

function place(window: BrowserWindow, settings: SettingsKeeper): void {
  const { isMaximised, ...bounds } = placeOfNext(window, settings)
  window.setBounds(bounds)
  // Shows it, too, before its page is there: a chart is fitted once, so that has to know the size.
  if (isMaximised) window.maximize()
}

function placeOfNext(next: BrowserWindow, settings: SettingsKeeper): WindowPlace {
  const last = settings.get().window
  const remembered = last && withinReach(last)
  const display = remembered ? screen.getDisplayMatching(remembered) : screen.getPrimaryDisplay()
  const others = BrowserWindow.getAllWindows()
    .filter((window) => window !== next)
    .map((window) => window.getNormalBounds())
  return placeFor(remembered, display.workArea, others)
}

function listen(window: BrowserWindow, hooks: WindowHooks, ports: WindowPorts): void {
  const { settings, log, onSessionEnd } = ports
  window.on('close', (event) => {
    settings.change({ window: placeOf(window) })
    if (hooks.mayClose()) return
    // Has to happen at once; asking takes its time.
    event.preventDefault()
    hooks.onCloseWanted()
  })
  window.on('closed', hooks.onClosed)
  window.on('focus', hooks.onUsed)
  // The title is main's business: a page could claim to be another file.
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('session-end', onSessionEnd)
  window.on('unresponsive', hooks.onPageStuck)
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    log('a page stopped working', reason)
    hooks.onPageGone()
  })
}

function placeOf(window: BrowserWindow): WindowPlace {
  const { x, y, width, height } = window.getNormalBounds()
  return { x, y, width, height, isMaximised: window.isMaximized() }
}

/** What comes late, after an answer of disk or user, may find the window gone. */
function documentWindow(window: BrowserWindow, { settings, isMac }: WindowPorts): DocumentWindow {
  return {
    id: window.webContents.id,
    send(name, payload) {
      // Parsing drops whatever the table does not name, as for answers to calls.
      if (!window.isDestroyed())
        window.webContents.send(name, messageOf(EVENTS[name]().parse(payload)))
    },
    showTitle({ fileName, path, isUnsaved }) {
      if (window.isDestroyed()) return
      window.setTitle(windowTitle(fileName, isUnsaved, isMac))
      if (!isMac) return
      window.setRepresentedFilename(path ?? '')
      window.setDocumentEdited(isUnsaved)
    },
    focus() {
      if (window.isDestroyed()) return
      if (window.isMinimized()) window.restore()
      if (!window.isVisible()) window.show()
      window.focus()
    },
    doWithClipboard(deed) {
      if (!window.isDestroyed()) window.webContents[deed]()
    },
    reload() {
      if (!window.isDestroyed()) window.webContents.reload()
    },
    endPage() {
      if (!window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
    },
    destroy() {
      if (window.isDestroyed()) return
      settings.change({ window: placeOf(window) })
      window.destroy()
    },
    ...windowDialogs(window),
  }
}
