// Puts the native menu up: what the window used last offers, and the recent files.
import type { MenuItemConstructorOptions } from 'electron'
import { MENU_NAMES, type OfferedMenus } from '../../shared/ipc/menu.ts'
import type { RecentFile } from '../../shared/ipc/recent-files.ts'
import type { Opening } from '../documents/opening.ts'
import type { OpenWindow, Registry } from '../documents/registry.ts'
import type { RecentFiles } from '../settings/recent-files.ts'
import { menuTemplate } from './menu-template.ts'
import { NOTHING_OFFERED, withoutWindow } from './offered.ts'

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
  getMenuItemById(id: string): { enabled: boolean } | null
}

/** Electron's `Menu` likewise. */
interface MenuMaker {
  buildFromTemplate(template: MenuItemConstructorOptions[]): NativeMenu
  setApplicationMenu(menu: NativeMenu | null): void
}

export interface MenuPorts {
  readonly app: MenuHost
  readonly maker: MenuMaker
  readonly registry: Pick<Registry, 'latest'>
  readonly opening: Pick<Opening, 'openNew' | 'openChosen' | 'openPath'>
  readonly recent: Pick<RecentFiles, 'list' | 'pathOf' | 'clear'>
  readonly isMac: boolean
}

export interface ProgramMenu {
  /** Another list of recent files. */
  showRecent(recent: readonly RecentFile[]): void
  /** What the page of a window offers from now on. */
  offer(open: OpenWindow, menus: OfferedMenus): void
}

/** Without a window, as a Mac may be, there is still something to begin with. */
export function setupMenu(ports: MenuPorts): ProgramMenu {
  const { app, maker, registry, opening, isMac } = ports
  const offers = new WeakMap<OpenWindow, OfferedMenus>()
  let recent = ports.recent.list()
  let shown: OfferedMenus = NOTHING_OFFERED
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

  function build(): void {
    const template = menuTemplate({
      offered: shown,
      recent,
      isMac,
      withDevTools: !app.isPackaged,
      run,
      openRecent,
      clearRecent: () => ports.recent.clear(),
    })
    menu = maker.buildFromTemplate(template)
    maker.setApplicationMenu(menu)
  }

  /** A menu that only has other entries to choose from stays the same, so that an open one does not close. */
  function show(): void {
    const open = registry.latest()
    const next = open ? (offers.get(open) ?? shown) : withoutWindow(shown)
    const isSame = namesOf(next) === namesOf(shown)
    shown = next
    if (!isSame || !menu) build()
    else
      for (const { id, isEnabled } of commandsOf(shown)) {
        const item = menu.getMenuItemById(id)
        if (item) item.enabled = isEnabled
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
