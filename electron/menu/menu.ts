// Puts the native menu up and keeps its list of recent files up to date.
import { type App, Menu } from 'electron'
import type { CommandId } from '../../shared/commands.ts'
import type { RecentFile } from '../../shared/ipc/recent-files.ts'
import type { Opening } from '../documents/opening.ts'
import type { Registry } from '../documents/registry.ts'
import type { RecentFiles } from '../settings/recent-files.ts'
import { menuTemplate } from './menu-template.ts'

export interface MenuPorts {
  readonly app: App
  readonly registry: Registry
  readonly opening: Opening
  readonly recent: RecentFiles
  readonly isMac: boolean
}

/** Returns the way to show another list of recent files. */
export function setupMenu(ports: MenuPorts): (recent: readonly RecentFile[]) => void {
  const { app, registry, opening, recent, isMac } = ports

  function run(command: CommandId): void {
    const open = registry.latest()
    if (open) open.window.send('menu:command', command)
    // Without a window, as a Mac may be, there is still something to begin with.
    else if (command === 'new-chart') opening.openNew(null)
    else if (command === 'open-chart') void opening.openChosen(opening.openNew(null))
  }

  function openRecent(id: number): void {
    const path = recent.pathOf(id)
    if (path !== null) void opening.openPath(path, registry.latest())
  }

  function show(list: readonly RecentFile[]): void {
    const template = menuTemplate({
      recent: list,
      isMac,
      withDevTools: !app.isPackaged,
      run,
      openRecent,
      clearRecent: () => recent.clear(),
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  app.setAboutPanelOptions({
    applicationName: 'Pitcrew',
    applicationVersion: app.getVersion(),
    copyright: 'The Pitcrew developers, MIT licence',
  })
  show(recent.list())
  return show
}
