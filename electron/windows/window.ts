// The one factory of windows: locked in, placed where its file was last, shown once it has something.
import { BrowserWindow, Menu, screen } from 'electron'
import { messageOf } from '../../shared/ipc/message.ts'
import { EVENTS } from '../../shared/ipc/tables.ts'
import type { DocumentWindow } from '../documents/document-window.ts'
import type { MakeWindow, WindowHooks } from '../documents/window-desk.ts'
import { FIELD, type TextAt, textMenu } from '../menu/text-menu.ts'
import { placeOfFile, withPlace } from '../settings/file-places.ts'
import type { SettingsKeeper } from '../settings/settings-keeper.ts'
import type { WindowPlace } from '../settings/settings-schema.ts'
import { openPageWindow, type PageWindowPorts } from './page-window.ts'
import { windowPrinting } from './print-window.ts'
import { windowDialogs } from './window-dialogs.ts'
import { placeFor, withinReach } from './window-place.ts'
import { windowTitle } from './window-title.ts'

export interface WindowPorts extends PageWindowPorts {
  readonly settings: SettingsKeeper
  readonly isMac: boolean
  /** Windows ends the session: the user logs out, or the computer goes down. */
  onSessionEnd(): void
  /** A window is called differently, or its chart is changed or saved. */
  onTitleChange(): void
  /** Its page started before it was known what it would show; the first window made is this one. */
  readonly prepared: BrowserWindow
}

/** A window of a document, and the path of its file as long as it has one. */
interface Placed {
  readonly window: BrowserWindow
  path: string | null
}

export interface WindowMaker {
  readonly makeWindow: MakeWindow
  /** Remembers where all windows are, before the program ends without closing them. */
  notePlaces(): void
}

/** Places windows where their files were last and lets each report to its hooks. */
export function windowMaker(ports: WindowPorts): WindowMaker {
  const { settings } = ports
  const all = new Set<Placed>()
  let prepared: BrowserWindow | null = ports.prepared
  // At once, not when its document is read: that may take longer than showing the window.
  if (!prepared.isDestroyed()) place(prepared, placeOfNext(prepared, settings, null))

  /** The prepared window stays where it is, unless its file was somewhere else. */
  function nextWindow(path: string | null): BrowserWindow {
    const isPrepared = prepared?.isDestroyed() === false
    const window = prepared && isPrepared ? prepared : openPageWindow(ports)
    prepared = null
    if (!isPrepared || placeOfFile(settings.get(), path))
      place(window, placeOfNext(window, settings, path))
    return window
  }

  return {
    makeWindow(hooks, path) {
      const placed: Placed = { window: nextWindow(path), path }
      all.add(placed)
      listen(placed, hooks, ports)
      placed.window.on('closed', () => all.delete(placed))
      return documentWindow(placed, ports)
    },
    notePlaces() {
      for (const placed of all) notePlace(placed, settings)
    },
  }
}

function place(window: BrowserWindow, { isMaximised, isFullScreen, ...bounds }: WindowPlace): void {
  window.setBounds(bounds)
  // Shows it, too, before its page is there: a chart is fitted once, so that has to know the size.
  if (isMaximised) window.maximize()
  if (isFullScreen) window.setFullScreen(true)
}

/** Where its file was, else a step aside of the window in front, else where the last one was. */
function placeOfNext(
  next: BrowserWindow,
  settings: SettingsKeeper,
  path: string | null,
): WindowPlace {
  const others = BrowserWindow.getAllWindows().filter((window) => window !== next)
  const focused = BrowserWindow.getFocusedWindow()
  const inFront = others.find((window) => window === focused) ?? others.at(-1)
  const last =
    placeOfFile(settings.get(), path) ??
    // Not as large as the screen: it would cover all of the other one.
    (inFront ? { ...inFront.getNormalBounds(), isMaximised: false } : settings.get().window)
  const remembered = last && withinReach(last)
  const display = remembered ? screen.getDisplayMatching(remembered) : screen.getPrimaryDisplay()
  return placeFor(
    remembered,
    display.workArea,
    others.map((window) => window.getNormalBounds()),
  )
}

function listen(placed: Placed, hooks: WindowHooks, ports: WindowPorts): void {
  const { settings, log, onSessionEnd } = ports
  const { window } = placed
  window.on('close', (event) => {
    notePlace(placed, settings)
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
  window.webContents.on('context-menu', (_event, text) => popUpTextMenu(window, text, text))
  window.on('unresponsive', hooks.onPageStuck)
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    log('a page stopped working', reason)
    hooks.onPageGone()
  })
}

function notePlace({ window, path }: Placed, settings: SettingsKeeper): void {
  if (window.isDestroyed()) return
  const { x, y, width, height } = window.getNormalBounds()
  const state = { isMaximised: window.isMaximized(), isFullScreen: window.isFullScreen() }
  settings.change(withPlace(settings.get(), path, { x, y, width, height, ...state }))
}

/** `at`: in the window, so that keys open it where the text is, wherever the mouse may be. */
function popUpTextMenu(
  window: BrowserWindow,
  text: TextAt,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const template = textMenu(text)
  if (!template) return
  Menu.buildFromTemplate(template).popup({ window, x: Math.round(x), y: Math.round(y) })
}

/** What comes late, after an answer of disk or user, may find the window gone. */
function documentWindow(placed: Placed, ports: WindowPorts): DocumentWindow {
  const { settings, isMac, log, onTitleChange } = ports
  const { window } = placed
  return {
    id: window.webContents.id,
    send(name, payload) {
      // Parsing drops whatever the table does not name, as for answers to calls.
      if (!window.isDestroyed())
        window.webContents.send(name, messageOf(EVENTS[name]().parse(payload)))
    },
    showTitle({ fileName, path, isUnsaved }) {
      placed.path = path
      if (window.isDestroyed()) return
      onTitleChange()
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
    showTextMenu(at) {
      if (window.isDestroyed()) return
      const zoom = window.webContents.getZoomFactor()
      popUpTextMenu(window, FIELD, { x: at.x * zoom, y: at.y * zoom })
    },
    reload() {
      if (!window.isDestroyed()) window.webContents.reload()
    },
    endPage() {
      if (!window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
    },
    destroy() {
      if (window.isDestroyed()) return
      notePlace(placed, settings)
      window.destroy()
    },
    ...windowDialogs(window),
    ...windowPrinting(window, log),
  }
}
