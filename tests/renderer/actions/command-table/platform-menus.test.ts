// The native menu of each system, made from the command table: standard entries and roles where people of
// that system look for them, and keys that mean one thing.
import { expect, test } from 'vitest'
import { menuTemplate, type Platform } from '../../../../electron/menu/menu-template.ts'
import { menusFor } from '../../../../renderer/actions/command-table/menus.ts'
import { currentSession } from '../../../../renderer/state/store.ts'
import { allItems, byId, click, type Item, submenuOf } from '../../../helpers/menu-items.ts'

const inPanel: string[] = []
const ran: string[] = []

function menuOn(platform: Platform): Item[] {
  const window = { apart: '', isUnsaved: false, isActive: false }
  return menuTemplate({
    offered: menusFor(currentSession(), false),
    recent: [],
    windows: [
      { ...window, id: 1, name: 'R&D.salesorg', apart: 'south' },
      { ...window, id: 2, name: 'team.salesorg', isUnsaved: true, isActive: true },
    ],
    platform,
    withDevTools: false,
    run: (id) => void ran.push(id),
    openRecent: () => {},
    clearRecent: () => {},
    showWindow: (id) => void ran.push(`window ${id}`),
    showNextWindow: (step) => void ran.push(`step ${step}`),
    doInPanel: (selector) => void inPanel.push(selector),
  })
}

/** What stands in a menu, one after the other; roles in brackets. */
function entriesOf(items: readonly Item[], menu: string): readonly (string | undefined)[] {
  const found = items.find(({ label, role }) => label === menu || role === menu)
  return submenuOf(found).map(({ type, role, label }) =>
    type === 'separator' ? '-' : role ? `[${role}]` : label,
  )
}

const namesOf = (items: readonly Item[]) => items.map(({ label, role }) => label ?? `[${role}]`)

/** Keys that Electron gives to roles by itself. */
const KEYS_OF_ROLES: Readonly<Record<string, Readonly<Partial<Record<Platform, string>>>>> = {
  close: { mac: 'Cmd+W', windows: 'Ctrl+W', linux: 'Ctrl+W' },
  copy: { mac: 'Cmd+C' },
  cut: { mac: 'Cmd+X' },
  hide: { mac: 'Cmd+H' },
  hideOthers: { mac: 'Cmd+Alt+H' },
  minimize: { mac: 'Cmd+M', windows: 'Ctrl+M', linux: 'Ctrl+M' },
  paste: { mac: 'Cmd+V' },
  quit: { mac: 'Cmd+Q', linux: 'Ctrl+Q' },
  togglefullscreen: { mac: 'Ctrl+Cmd+F', windows: 'F11', linux: 'F11' },
  windowMenu: { mac: 'Cmd+M' },
}

function keysIn(items: readonly Item[], platform: Platform): readonly string[] {
  return allItems(items).flatMap(({ accelerator, role }) => {
    const keys = accelerator ? String(accelerator) : KEYS_OF_ROLES[role ?? '']?.[platform]
    return keys ? [keys.replace('CmdOrCtrl', platform === 'mac' ? 'Cmd' : 'Ctrl')] : []
  })
}

test.each(['mac', 'windows', 'linux'] as const)(
  'keys mean one thing each on %s, and none is Ctrl with Alt, which is AltGr',
  (platform) => {
    const keys = keysIn(menuOn(platform), platform)
    expect(keys.length).toBeGreaterThan(30)
    const sorted = keys.map((each) =>
      each
        .split(/\+(?!$)/)
        .toSorted()
        .join('+'),
    )
    expect(sorted.filter((each, at) => sorted.indexOf(each) !== at)).toEqual([])
    expect(keys.filter((each) => /Ctrl/.test(each) && /Alt/.test(each))).toEqual([])
  },
)

test('a Mac has a menu of the program, roles in Edit, and its own Window menu', () => {
  const items = menuOn('mac')
  expect(namesOf(items)).toEqual([
    '[appMenu]',
    'File',
    'Edit',
    'View',
    'Chart',
    '[windowMenu]',
    'Help',
  ])
  expect(entriesOf(items, 'appMenu')).toEqual([
    '[about]',
    '-',
    'Preferences…',
    '-',
    '[services]',
    '-',
    '[hide]',
    '[hideOthers]',
    '[unhide]',
    '-',
    '[quit]',
  ])
  expect(byId(items, 'preferences')?.accelerator).toBe('CmdOrCtrl+,')
  expect(entriesOf(items, 'File').at(-1)).toBe('[close]')
  expect(entriesOf(items, 'File')).not.toContain('Preferences…')
  expect(entriesOf(items, 'Edit').slice(0, 6)).toEqual([
    'Undo',
    'Redo',
    '-',
    '[cut]',
    '[copy]',
    'Copy as a picture',
  ])
  expect(entriesOf(items, 'View').at(-1)).toBe('[togglefullscreen]')
  expect(items.at(-1)?.role).toBe('help')
})

test('on a Mac, what is done in a panel of the system is not done to the chart behind it', () => {
  const items = menuOn('mac')
  for (const id of ['undo', 'redo', 'select-all', 'remove-roles']) click(byId(items, id), null)
  expect(inPanel.splice(0)).toEqual(['undo:', 'redo:', 'selectAll:', 'delete:'])
  expect(ran.splice(0)).toEqual([])
  click(byId(items, 'undo'))
  expect([inPanel.splice(0), ran.splice(0)]).toEqual([[], ['undo']])
})

test.each(['windows', 'linux'] as const)(
  '%s has leaving in File, preferences there, full screen in View, and about in Help',
  (platform) => {
    const items = menuOn(platform)
    expect(namesOf(items)).toEqual(['File', 'Edit', 'View', 'Chart', 'Window', 'Help'])
    expect(entriesOf(items, 'File').slice(-2)).toEqual(['[close]', '[quit]'])
    expect(entriesOf(items, 'File')).toContain('Preferences…')
    expect(entriesOf(items, 'View').at(-1)).toBe('[togglefullscreen]')
    expect(entriesOf(items, 'Help').at(-1)).toBe('About Pitcrew')
    const macOnly = ['appMenu', 'windowMenu', 'services', 'hide', 'about', 'cut', 'copy', 'paste']
    expect(allItems(items).filter(({ role }) => role && macOnly.includes(role))).toEqual([])
  },
)

test.each(['windows', 'linux'] as const)(
  '%s lists the windows, and goes from one to the next',
  (platform) => {
    const items = menuOn(platform)
    expect(entriesOf(items, 'Window')).toEqual([
      '[minimize]',
      '-',
      'Next window',
      'Previous window',
      '-',
      'R&&D.salesorg  —  south',
      '● team.salesorg',
    ])
    const [first, second] = ['window-1', 'window-2'].map((id) => byId(items, id))
    expect([first?.checked, second?.checked]).toEqual([false, true])
    for (const item of [first, byId(items, 'next-window'), byId(items, 'previous-window')])
      click(item)
    expect(ran.splice(0)).toEqual(['window 1', 'step 1', 'step -1'])
  },
)
