// The native menu: every command once, shortcuts only shown, recent files without surprises.
import { describe, expect, it, test } from 'vitest'
import {
  type MenuChoices,
  menuTemplate,
  type Platform,
} from '../../../electron/menu/menu-template.ts'
import { withoutWindow } from '../../../electron/menu/offered.ts'
import { MENU_NAMES, type OfferedMenus } from '../../../shared/ipc/menu.ts'
import {
  allItems,
  byId,
  click,
  offered as command,
  type Item,
  submenuOf,
} from '../../helpers/menu-items.ts'

const OFFERED: OfferedMenus = {
  file: [[command('new-chart', 'Mod+N'), command('open-chart')], [command('save-chart', 'Mod+S')]],
  edit: [[command('undo', 'Mod+Z', false)], [command('remove-roles', 'Delete')]],
  view: [[command('zoom-in', 'Mod++'), command('zoom-out', 'Mod+-')]],
  chart: [[command('add-pod')]],
  help: [[command('show-shortcuts', 'F1')]],
}
const COMMANDS = MENU_NAMES.flatMap((menu) =>
  OFFERED[menu].flat().map((each) => ({ ...each, menu })),
)

function template(changes: Partial<MenuChoices> = {}): Item[] {
  return menuTemplate({
    offered: OFFERED,
    recent: [],
    windows: [],
    platform: 'linux',
    withDevTools: false,
    run: () => {},
    openRecent: () => {},
    clearRecent: () => {},
    showWindow: () => {},
    showNextWindow: () => {},
    doInPanel: () => {},
    ...changes,
  })
}

describe.each(['linux', 'windows', 'mac'] as const)('the menu on %s', (platform) => {
  const items = template({ platform })

  it('has every command exactly once, in its menu', () => {
    const ids = new Set<string>(COMMANDS.map(({ id }) => id))
    const found = items.flatMap((menu) =>
      submenuOf(menu).flatMap(({ id }) =>
        id !== undefined && ids.has(id) ? [`${menu.label?.toLowerCase()}: ${id}`] : [],
      ),
    )
    expect(found).toEqual(COMMANDS.map(({ menu, id }) => `${menu}: ${id}`))
  })

  it('shows keys without taking them from the page, and what cannot run as disabled', () => {
    for (const { id, keys, isEnabled } of COMMANDS) {
      const item = byId(items, id)
      expect(item?.enabled).toBe(isEnabled)
      expect(item?.label).toBe(`${id} && more`)
      expect(item?.registerAccelerator).toBe(keys === null ? undefined : false)
    }
    expect(byId(items, 'new-chart')?.accelerator).toBe('CmdOrCtrl+N')
    expect(byId(items, 'zoom-in')?.accelerator).toBe('CmdOrCtrl+Plus')
    expect(byId(items, 'zoom-out')?.accelerator).toBe('CmdOrCtrl+-')
    expect(byId(items, 'remove-roles')?.accelerator).toBe('Delete')
    expect(byId(items, 'add-pod')?.accelerator).toBeUndefined()
  })

  it('never begins, ends or doubles with a separator', () => {
    for (const menu of [...items, byId(items, 'open-recent')]) {
      const kinds = submenuOf(menu ?? {}).map(({ type }) => type)
      if (kinds.length === 0) continue
      if (menu?.id !== 'open-recent') expect(kinds[0]).not.toBe('separator')
      expect(kinds.at(-1)).not.toBe('separator')
      expect(kinds.some((kind, at) => kind === 'separator' && kinds[at + 1] === kind)).toBe(false)
    }
  })

  it('offers closing and quitting', () => {
    const roles = allItems(items).map(({ role }) => role)
    for (const role of ['close', 'quit'] as const)
      expect(roles.filter((other) => other === role)).toHaveLength(1)
    // Elsewhere the window itself tells about the program.
    expect(roles.filter((role) => role === 'about')).toHaveLength(platform === 'mac' ? 1 : 0)
  })
})

describe('choosing', () => {
  it('a command runs that command', () => {
    const ran: string[] = []
    const items = template({ run: (id) => ran.push(id) })
    for (const { id } of COMMANDS) click(byId(items, id))
    expect(ran).toEqual(COMMANDS.map(({ id }) => id))
  })

  it('a recent file opens it by its id; its name is text, not markup of the menu', () => {
    const opened: number[] = []
    const items = template({
      recent: [
        { id: 7, name: 'R&D _team.salesorg', folder: '~/A&B' },
        { id: 8, name: 'other.salesorg', folder: '' },
      ],
      openRecent: (id) => opened.push(id),
    })
    const [first, second] = submenuOf(byId(items, 'open-recent'))
    expect(second?.label).toBe('other.salesorg')
    expect(first?.label).toBe('R&&D _team.salesorg  —  ~/A&&B')
    click(first)
    expect(opened).toEqual([7])
  })

  it('clearing the list is offered while there is one', () => {
    let isCleared = false
    const choices = {
      recent: [{ id: 0, name: 'a.salesorg', folder: '~' }],
      clearRecent: () => {
        isCleared = true
      },
    }
    click(byId(template(choices), 'clear-recent'))
    expect(isCleared).toBe(true)
    expect(byId(template(), 'open-recent')?.enabled).toBe(false)
  })
})

test('a Mac has the preferences in the menu of the program, others in File', () => {
  const offered = { ...OFFERED, file: [...OFFERED.file, [command('preferences', 'Mod+,')]] }
  const menuWith = (platform: Platform) =>
    template({ offered, platform }).findIndex((menu) =>
      submenuOf(menu).some(({ id }) => id === 'preferences'),
    )
  expect([menuWith('mac'), menuWith('windows'), menuWith('linux')]).toEqual([0, 0, 0])
  expect(template({ offered, platform: 'mac' })[0]?.role).toBe('appMenu')
})

describe('without a window', () => {
  const able = (menus: OfferedMenus) =>
    allItems(template({ offered: menus, platform: 'mac' }))
      .filter(({ id, enabled }) => COMMANDS.some((each) => each.id === id) && enabled)
      .map(({ id }) => id)

  it('a chart can be begun or opened, and nothing else', () => {
    expect(able(withoutWindow(OFFERED))).toEqual(['new-chart', 'open-chart'])
  })
})

describe('developer tools', () => {
  const hasTools = (items: readonly Item[]) =>
    allItems(items).some(({ role }) => role === 'toggleDevTools')

  it('are for developing only; reloading, which loses work, is for nobody', () => {
    expect(hasTools(template())).toBe(false)
    expect(hasTools(template({ withDevTools: true }))).toBe(true)
    const roles = allItems(template({ withDevTools: true })).map(({ role }) => role)
    expect(roles).not.toContain('reload')
    expect(roles).not.toContain('forceReload')
  })
})
