// The native menu: every command once, shortcuts only shown, recent files without surprises.
import { describe, expect, it } from 'vitest'
import { type MenuChoices, menuTemplate } from '../../../electron/menu/menu-template.ts'
import { COMMAND_IDS, commandOf } from '../../../shared/commands.ts'

type Item = ReturnType<typeof menuTemplate>[number]

function template(changes: Partial<MenuChoices> = {}): Item[] {
  return menuTemplate({
    recent: [],
    isMac: false,
    withDevTools: false,
    run: () => {},
    openRecent: () => {},
    clearRecent: () => {},
    ...changes,
  })
}

function submenuOf(item: Item | undefined): Item[] {
  return Array.isArray(item?.submenu) ? item.submenu : []
}

function allItems(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...allItems(submenuOf(item))])
}

const click = (item: Item | undefined) => Reflect.apply(item?.click ?? (() => {}), null, [])
const byId = (items: readonly Item[], id: string) => allItems(items).find((item) => item.id === id)

describe.each([
  ['Linux and Windows', false],
  ['macOS', true],
])('the menu on %s', (_system, isMac) => {
  const items = template({ isMac })

  it('has every command exactly once, in the menu it names', () => {
    const found = items.flatMap((menu) =>
      submenuOf(menu).flatMap(({ id }) =>
        COMMAND_IDS.filter((command) => command === id).map((command) => [
          command,
          menu.label?.toLowerCase(),
        ]),
      ),
    )
    expect(found.toSorted()).toEqual(
      COMMAND_IDS.map((command) => [command, commandOf(command).menu]).toSorted(),
    )
  })

  it('shows each shortcut without taking the key from the page', () => {
    for (const command of COMMAND_IDS) {
      const item = byId(items, command)
      const { shortcut } = commandOf(command)
      expect(item?.accelerator).toBe(shortcut)
      if (shortcut) expect(item?.registerAccelerator).toBe(false)
    }
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

  it('offers the clipboard, closing and quitting', () => {
    const roles = allItems(items).map(({ role }) => role)
    for (const role of ['cut', 'copy', 'paste', 'close', 'quit', 'about'] as const)
      expect(roles.filter((other) => other === role)).toHaveLength(1)
  })
})

describe('choosing', () => {
  it('a command runs that command', () => {
    const ran: string[] = []
    const items = template({ run: (command) => ran.push(command) })
    for (const command of COMMAND_IDS) click(byId(items, command))
    expect(ran).toEqual([...COMMAND_IDS])
  })

  it('a recent file opens it by its id; its name is text, not markup of the menu', () => {
    const opened: number[] = []
    const items = template({
      recent: [{ id: 7, name: 'R&D _team.salesorg', folder: '~/A&B' }],
      openRecent: (id) => opened.push(id),
    })
    const [first] = submenuOf(byId(items, 'open-recent'))
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

describe('developer tools', () => {
  const hasTools = (items: Item[]) => allItems(items).some(({ role }) => role === 'toggleDevTools')

  it('are for developing only; reloading, which loses work, is for nobody', () => {
    expect(hasTools(template())).toBe(false)
    expect(hasTools(template({ withDevTools: true }))).toBe(true)
    const roles = allItems(template({ withDevTools: true })).map(({ role }) => role)
    expect(roles).not.toContain('reload')
    expect(roles).not.toContain('forceReload')
  })
})
