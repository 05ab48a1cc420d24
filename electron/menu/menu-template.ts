// The native menu as data, made from what a window offers.
import type { MenuItemConstructorOptions } from 'electron'
import type { MenuName, OfferedCommand, OfferedMenus } from '../../shared/ipc/menu.ts'
import type { RecentFile } from '../../shared/ipc/recent-files.ts'
import { isolated } from '../../shared/names/isolated.ts'

type Item = MenuItemConstructorOptions

export interface MenuChoices {
  readonly offered: OfferedMenus
  readonly recent: readonly RecentFile[]
  readonly isMac: boolean
  /** Developer tools, while developing. */
  readonly withDevTools: boolean
  run(command: string): void
  openRecent(id: number): void
  clearRecent(): void
}

const SEPARATOR: Item = { type: 'separator' }

/** All commands that are offered, with the roles that people expect around them. */
export function menuTemplate(choices: MenuChoices): Item[] {
  const { isMac, withDevTools } = choices
  const fileEnd: Item[] = isMac ? [{ role: 'close' }] : [{ role: 'close' }, { role: 'quit' }]
  const viewEnd: Item[] = [{ role: 'togglefullscreen' }]
  if (withDevTools) viewEnd.push({ role: 'toggleDevTools' })

  // A Mac has them in the menu of the program.
  const isPreferences = ({ id }: Item) => id === 'preferences'
  const [files = [], ...otherFiles] = sectionsOf('file', choices).map((section) =>
    section.filter((item) => !isMac || !isPreferences(item)),
  )
  const preferences = sectionsOf('file', choices).map((section) => section.filter(isPreferences))
  return [
    ...(isMac ? [appMenu(preferences)] : []),
    { label: 'File', submenu: joined([[...files, recentMenu(choices)], ...otherFiles, fileEnd]) },
    { label: 'Edit', submenu: joined(sectionsOf('edit', choices)) },
    { label: 'View', submenu: joined([...sectionsOf('view', choices), viewEnd]) },
    { label: 'Chart', submenu: joined(sectionsOf('chart', choices)) },
    ...(isMac ? [{ role: 'windowMenu' } satisfies Item] : []),
    { role: 'help', label: 'Help', submenu: joined(sectionsOf('help', choices)) },
  ]
}

function sectionsOf(menu: MenuName, { offered, run }: MenuChoices): Item[][] {
  return offered[menu].map((section) => section.map((command) => itemOf(command, run)))
}

/**
 * Keys are shown only: the page handles all of them, because it alone knows whether Delete or
 * Ctrl+Z is meant for a text field. A Mac offers keys to the page first and to the menu only when
 * the page did not take them.
 */
function itemOf({ id, label, keys, isEnabled }: OfferedCommand, run: MenuChoices['run']): Item {
  const item: Item = { id, label: escaped(label), enabled: isEnabled, click: () => run(id) }
  return keys === null
    ? item
    : { ...item, accelerator: acceleratorOf(keys), registerAccelerator: false }
}

/** As Electron writes keys: a plus sign has a name there. */
function acceleratorOf(keys: string): string {
  return keys.replace('Mod', 'CmdOrCtrl').replace(/\+$/, 'Plus')
}

function recentMenu({ recent, openRecent, clearRecent }: MenuChoices): Item {
  const files = recent.map(
    ({ id, name, folder }): Item => ({
      label: escaped([name, folder].filter(Boolean).map(isolated).join('  —  ')),
      click: () => openRecent(id),
    }),
  )
  const clear: Item = { id: 'clear-recent', label: 'Clear this list', click: clearRecent }
  return {
    id: 'open-recent',
    label: 'Open recent',
    enabled: files.length > 0,
    submenu: [...files, SEPARATOR, clear],
  }
}

function appMenu(preferences: readonly Item[][]): Item {
  return {
    role: 'appMenu',
    submenu: joined([
      [{ role: 'about', label: 'About Pitcrew' }],
      ...preferences,
      [{ role: 'services' }],
      [{ role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }],
      [{ role: 'quit' }],
    ]),
  }
}

function joined(sections: readonly (readonly Item[])[]): Item[] {
  const filled = sections.filter((section) => section.length > 0)
  return filled.flatMap((section, at) => (at === 0 ? section : [SEPARATOR, ...section]))
}

/** A single ampersand would vanish and underline the letter after it. */
function escaped(label: string): string {
  return label.replaceAll('&', '&&')
}
