// The native menu as data, made from what a window offers.
import type { MenuItemConstructorOptions } from 'electron'
import type { MenuName, OfferedCommand, OfferedMenus } from '../../shared/ipc/menu.ts'
import type { RecentFile } from '../../shared/ipc/recent-files.ts'
import { isolated } from '../../shared/names/isolated.ts'
import { type ListedWindow, windowMenu } from './window-menu.ts'

type Item = MenuItemConstructorOptions

export type Platform = 'mac' | 'windows' | 'linux'

export interface MenuChoices {
  readonly offered: OfferedMenus
  readonly recent: readonly RecentFile[]
  /** All that are open, in the order they came. */
  readonly windows: readonly ListedWindow[]
  readonly platform: Platform
  /** Developer tools, while developing. */
  readonly withDevTools: boolean
  run(command: string): void
  openRecent(id: number): void
  clearRecent(): void
  showWindow(id: number): void
  /** The next window in the list, or the one before; after the last comes the first. */
  showNextWindow(step: 1 | -1): void
  /** For a panel of the system, such as the one to save a file in, that has the focus instead of a window. */
  doInPanel(selector: string): void
}

const SEPARATOR: Item = { type: 'separator' }

/** All commands that are offered, with the roles that people expect around them. */
export function menuTemplate(choices: MenuChoices): Item[] {
  const { platform, withDevTools } = choices
  const isMac = platform === 'mac'
  const fileEnd: Item[] = isMac ? [{ role: 'close' }] : [{ role: 'close' }, { role: 'quit' }]
  // A Mac changes the words itself, and knows its keys.
  const viewEnd: Item[] = [
    isMac ? { role: 'togglefullscreen' } : { role: 'togglefullscreen', label: 'Full screen' },
  ]
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
    // A Mac lists its windows there, and goes from one to the next, by itself.
    isMac ? { role: 'windowMenu' } : windowMenu(choices),
    { role: 'help', label: 'Help', submenu: joined(sectionsOf('help', choices)) },
  ]
}

function sectionsOf(menu: MenuName, choices: MenuChoices): Item[][] {
  return choices.offered[menu].map((section) => section.map((command) => itemOf(command, choices)))
}

/**
 * Keys are shown only: the page handles all of them, because it alone knows whether Delete or
 * Ctrl+Z is meant for a text field. A Mac offers keys to the page first and to the menu only when
 * the page did not take them.
 */
function itemOf({ id, label, keys, isEnabled }: OfferedCommand, choices: MenuChoices): Item {
  const { platform, run, doInPanel } = choices
  const keysShown =
    keys === null ? {} : { accelerator: acceleratorOf(keys), registerAccelerator: false }
  const named = { id, label: escaped(label), ...keysShown }
  const role = platform === 'mac' ? MAC_ROLES.get(id) : undefined
  if (role) return { ...named, role }
  const selector = platform === 'mac' ? MAC_SELECTORS.get(id) : undefined
  return {
    ...named,
    enabled: isEnabled,
    click: (_item, window) => (selector !== undefined && !window ? doInPanel(selector) : run(id)),
  }
}

/**
 * What a Mac does by itself wherever the focus is, in its own panels too; in a window the page hears of it
 * as it does of the keys.
 */
const MAC_ROLES: ReadonlyMap<string, NonNullable<Item['role']>> = new Map([
  ['cut-roles', 'cut'],
  ['copy-roles', 'copy'],
  ['paste-roles', 'paste'],
] as const)

/** What panels of a Mac call these. A role would do them without the page, which has to do them for the chart. */
const MAC_SELECTORS: ReadonlyMap<string, string> = new Map([
  ['undo', 'undo:'],
  ['redo', 'redo:'],
  ['select-all', 'selectAll:'],
  ['remove-roles', 'delete:'],
])

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

/** For a label: a single ampersand would vanish and underline the letter after it. */
function escaped(label: string): string {
  return label.replaceAll('&', '&&')
}
