// Puts the native menu up: what the window used last offers, the recent files, and the windows there are.
import type { MenuItemConstructorOptions } from 'electron'
import { MENU_NAMES, type OfferedMenus } from '../../shared/ipc/menu.ts'
import type { RecentFile } from '../../shared/ipc/recent-files.ts'
import type { Opening } from '../documents/opening.ts'
import type { OpenWindow, Registry } from '../documents/registry.ts'
import type { RecentFiles } from '../settings/recent-files.ts'
import { listedWindows } from './listed-windows.ts'
import { menuTemplate, type Platform } from './menu-template.ts'
import { NOTHING_OFFERED, withoutWindow } from './offered.ts'
import { entryOf, type ListedWindow } from './window-menu.ts'

/** A window of Electron, as far as the menu listens to it. */
interface ClosingWindow {
  on(event: 'closed', listener: () => void): unknown
}

/** Electron's `app`, as far as it is used. */
interface MenuHost {
  readonly isPackaged: boolean
  getVersion(): string
  setAboutPanelOptions(about: {
    readonly applicationName: string
    readonly applicationVersion: string
    readonly copyright: string
  }): void
  on(event: 'browser-window-focus', listener: () => void): unknown
  on(
    event: 'browser-window-created',
    listener: (event: unknown, window: ClosingWindow) => void,
  ): unknown
}

/** A menu of Electron likewise. */
interface NativeMenu {
  getMenuItemById(id: string): { enabled: boolean; checked: boolean } | null
}

/** Electron's `Menu` likewise. */
interface MenuMaker {
  buildFromTemplate(template: MenuItemConstructorOptions[]): NativeMenu
  setApplicationMenu(menu: NativeMenu | null): void
  /** On a Mac: what has the focus there does it. */
  sendActionToFirstResponder(selector: string): void
}

export interface MenuPorts {
  readonly app: MenuHost
  readonly maker: MenuMaker
  readonly registry: Pick<Registry, 'all' | 'of' | 'latest'>
  readonly opening: Pick<Opening, 'openNew' | 'openChosen' | 'openPath'>
  readonly recent: Pick<RecentFiles, 'list' | 'pathOf' | 'clear'>
  readonly platform: Platform
  readonly homeFolder: string
}

export interface ProgramMenu {
  /** Another list of recent files. */
  showRecent(recent: readonly RecentFile[]): void
  /** What the page of a window offers from now on. */
  offer(open: OpenWindow, menus: OfferedMenus): void
  /** Windows came or went, or one of them is called differently. */
  showWindows(): void
}

/** Without a window, as a Mac may be, there is still something to begin with. */
export function setupMenu(ports: MenuPorts): ProgramMenu {
  const { app, maker, registry, opening, platform, homeFolder } = ports
  const offers = new WeakMap<OpenWindow, OfferedMenus>()
  let recent = ports.recent.list()
  let shown: OfferedMenus = NOTHING_OFFERED
  let windows: readonly ListedWindow[] = []
  let menu: NativeMenu | null = null

  function run(command: string): void {
    const open = registry.latest()
    if (open?.isListening) open.window.send('menu:command', command)
    else if (command === 'new-chart') opening.openNew(null)
    else if (command === 'open-chart') void opening.openChosen(opening.openNew(null))
  }

  function openRecent(id: number): void {
    const path = ports.recent.pathOf(id)
    if (path !== null) void opening.openPath(path, registry.latest())
  }

  function showWindow(id: number): void {
    registry.of(id)?.window.focus()
    // Choosing an entry turned its check around; what is in front says how it stands.
    updateEntries()
  }

  function showNextWindow(step: 1 | -1): void {
    const at = windows.findIndex(({ isActive }) => isActive)
    const next = windows.at((at + step) % windows.length)
    if (next) showWindow(next.id)
  }

  function build(): void {
    const template = menuTemplate({
      offered: shown,
      recent,
      windows,
      platform,
      withDevTools: !app.isPackaged,
      run,
      openRecent,
      clearRecent: () => ports.recent.clear(),
      showWindow,
      showNextWindow,
      doInPanel: (selector) => maker.sendActionToFirstResponder(selector),
    })
    menu = maker.buildFromTemplate(template)
    maker.setApplicationMenu(menu)
  }

  /** A menu that only has other entries to choose from stays the same, so that an open one does not close. */
  function show(): void {
    const open = registry.latest()
    const next = open ? (offers.get(open) ?? shown) : withoutWindow(shown)
    const nextWindows = platform === 'mac' ? [] : listedWindows(registry, homeFolder)
    const isSame =
      namesOf(next) === namesOf(shown) && namesOfWindows(nextWindows) === namesOfWindows(windows)
    shown = next
    windows = nextWindows
    if (isSame && menu) updateEntries()
    else build()
  }

  function updateEntries(): void {
    for (const { id, isEnabled } of commandsOf(shown)) {
      const item = menu?.getMenuItemById(id)
      if (item) item.enabled = isEnabled
    }
    for (const window of windows) {
      const item = menu?.getMenuItemById(entryOf(window))
      if (item) item.checked = window.isActive
    }
  }

  app.setAboutPanelOptions({
    applicationName: 'Pitcrew',
    applicationVersion: app.getVersion(),
    copyright: 'The Pitcrew developers, MIT licence',
  })
  build()
  // Whoever keeps count of windows hears of the same moment.
  app.on('browser-window-focus', () => setImmediate(show))
  app.on('browser-window-created', (_event, window) => {
    window.on('closed', () => setImmediate(show))
  })
  return {
    showRecent(list) {
      recent = list
      build()
    },
    offer(open, menus) {
      offers.set(open, menus)
      if (registry.latest() === open) show()
    },
    showWindows() {
      // The page of the first window says soon what it offers; until then nobody reads the menu.
      if (shown !== NOTHING_OFFERED) show()
    },
  }
}

function commandsOf(menus: OfferedMenus) {
  return MENU_NAMES.flatMap((name) => menus[name]).flat()
}

/** Whatever makes another menu necessary. */
function namesOf(menus: OfferedMenus): string {
  return JSON.stringify(
    MENU_NAMES.map((name) =>
      menus[name].map((section) => section.map(({ id, label, keys }) => [id, label, keys])),
    ),
  )
}

function namesOfWindows(windows: readonly ListedWindow[]): string {
  return JSON.stringify(
    windows.map(({ id, name, apart, isUnsaved }) => [id, name, apart, isUnsaved]),
  )
}
