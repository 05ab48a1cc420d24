// The one factory of windows: locked in, placed where the last one was, shown once it has something.
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { EVENTS } from '../../shared/ipc.ts'
import { THEMES } from '../../shared/scene/theme.ts'
import type { DocumentWindow } from '../documents/document-window.ts'
import type { MakeWindow, WindowHooks } from '../documents/window-desk.ts'
import type { Log } from '../log.ts'
import type { SettingsKeeper } from '../settings/settings-keeper.ts'
import type { WindowPlace } from '../settings/settings-schema.ts'
import { UI_START } from './ui-files.ts'
import { webPreferencesOf } from './web-preferences.ts'
import { windowDialogs } from './window-dialogs.ts'
import { MIN_SIZE, placeFor } from './window-place.ts'
import { windowTitle } from './window-title.ts'

export interface WindowPorts {
  readonly preload: string
  /** Shown by Linux; elsewhere the program brings its icon along itself. */
  readonly icon: string
  readonly settings: SettingsKeeper
  readonly isMac: boolean
  readonly withDevTools: boolean
  readonly log: Log
}

export interface WindowMaker {
  readonly make: MakeWindow
  /**
   * Starts a page before it is known what it will show; the next window is made of it. Done when the
   * page has loaded, whatever came of it.
   */
  prepare(): Promise<void>
}

/** Opens windows; each loads the page and reports to its hooks. */
export function windowMaker(ports: WindowPorts): WindowMaker {
  let prepared: BrowserWindow | null = null
  return {
    async prepare() {
      prepared = openWindow(ports)
      await load(prepared, ports)
    },
    make(hooks) {
      const ready = prepared?.isDestroyed() ? null : prepared
      prepared = null
      const window = ready ?? openWindow(ports)
      listen(window, hooks, ports)
      if (!ready) void load(window, ports)
      return documentWindow(window, ports)
    },
  }
}

function openWindow({ settings, icon, preload, withDevTools }: WindowPorts): BrowserWindow {
  const { isMaximised, ...bounds } = nextPlace(settings)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    icon,
    backgroundColor: groundColour(),
    webPreferences: webPreferencesOf(preload, withDevTools),
  })
  if (isMaximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  return window
}

async function load(window: BrowserWindow, { log }: WindowPorts): Promise<void> {
  // A failure is reported by the crash and hang hooks; the promise only repeats it.
  await window.loadURL(UI_START).catch((cause) => log('the page did not load', cause))
}

/** All windows follow a change of the theme, so that resizing shows no foreign colour. */
export function setupGroundColour(): void {
  nativeTheme.on('updated', () => {
    for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(groundColour())
  })
}

function groundColour(): string {
  return THEMES[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'].canvas
}

function nextPlace(settings: SettingsKeeper): WindowPlace {
  const remembered = settings.get().window
  const display = remembered ? screen.getDisplayMatching(remembered) : screen.getPrimaryDisplay()
  const others = BrowserWindow.getAllWindows().map((window) => window.getNormalBounds())
  return placeFor(remembered, display.workArea, others)
}

function listen(window: BrowserWindow, hooks: WindowHooks, { settings, log }: WindowPorts): void {
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
      if (!window.isDestroyed()) window.webContents.send(name, EVENTS[name].parse(payload))
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
    reload() {
      if (!window.isDestroyed()) window.webContents.reload()
    },
    destroy() {
      if (window.isDestroyed()) return
      settings.change({ window: placeOf(window) })
      window.destroy()
    },
    ...windowDialogs(window),
  }
}
