// The native menu while windows come and go: whose commands it shows, and where they end up.
import { EventEmitter } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { setupMenu } from '../../../electron/menu/menu.ts'
import type { Platform } from '../../../electron/menu/menu-template.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import type { OfferedMenus } from '../../../shared/ipc/menu.ts'
import { fakeDesk } from '../../helpers/fake-desk.ts'
import { allItems, byId, click, type Item, offered, submenuOf } from '../../helpers/menu-items.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

/** Electron's `app`, as far as the menu knows it. */
class Host extends EventEmitter {
  readonly isPackaged = true
  getVersion = () => '1.2.3'
  setAboutPanelOptions(): void {}
}

const FILE = ['new-chart', 'open-chart', 'save-chart']

/** All that a page has, with some of it able to run. */
function offering(able: readonly string[]): OfferedMenus {
  const command = (id: string) => offered(id, null, able.includes(id))
  return { file: [FILE.map(command)], edit: [[command('undo')]], view: [], chart: [], help: [] }
}

/** The menu of a program without windows, on a Mac, where there may be none. */
function started(recent: readonly string[] = [], platform: Platform = 'mac') {
  const desk = fakeDesk({ recent: [...recent] })
  const app = new Host()
  /** Every menu there ever was. */
  const menus: (readonly Item[])[] = []
  const askedForPath: number[] = []
  const inPanel: string[] = []
  const maker = {
    buildFromTemplate(template: Item[]) {
      menus.push(template)
      const states = new Map(allItems(template).map((item) => [item.id, item]))
      return { getMenuItemById: (id: string) => stateOf(states.get(id)) }
    },
    setApplicationMenu() {},
    sendActionToFirstResponder: (selector: string) => void inPanel.push(selector),
  }
  const menu = setupMenu({
    app,
    maker,
    registry: desk.registry,
    opening: {
      ...desk.opening,
      async openChosen({ window }) {
        askedForPath.push(window.id)
        return false
      },
    },
    recent: desk.recent,
    platform,
    homeFolder: '/nowhere',
  })

  /** A window as Electron makes one; `able`: what its page offers, null: it has not started yet. */
  function openWindow(able: readonly string[] | null) {
    const open = desk.opening.openNew(null)
    const window = new EventEmitter()
    app.emit('browser-window-created', {}, window)
    open.isListening = able !== null
    if (able !== null) menu.offer(open, offering(able))
    return {
      open,
      fake: desk.fakeOf(open),
      async focus() {
        app.emit('browser-window-focus')
        open.window.focus()
        await setImmediate()
      },
      async close() {
        // The menu hears of it before whoever keeps count of windows.
        window.emit('closed')
        open.window.destroy()
        await setImmediate()
      },
    }
  }

  const shown = () => menus.at(-1) ?? []
  return {
    desk,
    menu,
    menus,
    askedForPath,
    inPanel,
    openWindow,
    shown,
    able: () => allItems(shown()).flatMap(({ id, enabled }) => (id && enabled ? [id] : [])),
    choose: (id: string) => click(byId(shown(), id)),
  }
}

/** Electron changes an entry in place. */
function stateOf(item: Item | undefined): { enabled: boolean; checked: boolean } | null {
  if (!item) return null
  return Object.assign(item, { enabled: item.enabled ?? true, checked: item.checked ?? false })
}

describe('what is shown', () => {
  it('is what the window used last offers, whichever spoke last', async () => {
    const { menu, openWindow, able } = started()
    const first = openWindow(['undo'])
    openWindow(['save-chart'])
    expect(able()).toEqual(['save-chart'])
    menu.offer(first.open, offering(['undo', 'save-chart']))
    expect(able()).toEqual(['save-chart'])
    await first.focus()
    expect(able()).toEqual(['save-chart', 'undo'])
  })

  it('is what the window before offers, once one has closed', async () => {
    const { openWindow, able } = started()
    openWindow(['undo'])
    const second = openWindow(['save-chart'])
    await second.close()
    expect(able()).toEqual(['undo'])
  })

  it('is only what needs no window, once the last has closed', async () => {
    const { openWindow, able } = started()
    const only = openWindow([...FILE, 'undo'])
    await only.close()
    expect(able()).toEqual(['new-chart', 'open-chart'])
  })

  it('stays the same menu while only other entries can be chosen, so that an open one stays open', () => {
    const { menu, menus, openWindow, able } = started()
    const { open } = openWindow(['undo'])
    const before = menus.length
    menu.offer(open, offering(['save-chart']))
    expect(able()).toEqual(['save-chart'])
    expect(menus).toHaveLength(before)
    menu.offer(open, { ...offering([]), help: [[offered('show-rules')]] })
    expect(menus).toHaveLength(before + 1)
  })
})

describe('what is chosen', () => {
  it('goes to the window used last', async () => {
    const { openWindow, choose } = started()
    const first = openWindow(['undo'])
    const second = openWindow(['undo'])
    choose('undo')
    await first.focus()
    choose('new-chart')
    expect(second.fake.sent).toEqual([{ name: 'menu:command', payload: 'undo' }])
    expect(first.fake.sent).toEqual([{ name: 'menu:command', payload: 'new-chart' }])
  })

  // Its page is still starting, or has crashed; the menu shows what another page has offered.
  it('begins or opens a chart where the page does not listen, and does nothing else there', async () => {
    const { desk, openWindow, choose, askedForPath } = started()
    openWindow(['undo', 'new-chart'])
    const deaf = openWindow(null)
    choose('undo')
    choose('save-chart')
    expect(desk.windows).toHaveLength(2)
    choose('new-chart')
    expect(desk.windows).toHaveLength(3)
    choose('open-chart')
    expect(desk.windows).toHaveLength(4)
    expect(askedForPath).toEqual([4])
    expect(deaf.fake.sent).toEqual([])
  })

  it('begins or opens a chart without any window', async () => {
    const { desk, openWindow, choose, askedForPath } = started()
    const only = openWindow(FILE)
    await only.close()
    choose('save-chart')
    expect(desk.registry.all()).toEqual([])
    choose('open-chart')
    expect(desk.registry.all()).toHaveLength(1)
    expect(askedForPath).toEqual([2])
  })
})

describe('the windows that are open', () => {
  /** Their entries, as they are read: a check before the one in front. */
  const listed = ({ shown }: ReturnType<typeof started>) =>
    allItems(shown()).flatMap(({ id, label, checked }) =>
      id?.startsWith('window-') ? [`${checked ? '✓ ' : ''}${label}`] : [],
    )

  it('are listed in the order they came, each with a name of its own', async () => {
    const desk = started([], 'linux')
    const first = desk.openWindow(['undo'])
    expect(listed(desk)).toEqual(['✓ Untitled'])
    desk.openWindow(['undo'])
    desk.menu.showWindows()
    expect(listed(desk)).toEqual(['Untitled', '✓ Untitled  —  2'])
    await first.focus()
    expect(listed(desk)).toEqual(['✓ Untitled', 'Untitled  —  2'])
  })

  it('follow changes, saving, renaming and closing', async () => {
    const desk = started([], 'windows')
    const folder = tempFolder()
    for (const name of ['north', 'south']) {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'team.salesorg'), writeDocument(emptyDocument(name)))
    }
    const open = desk.openWindow(['undo'])
    open.open.document.isUnsaved = true
    desk.menu.showWindows()
    expect(listed(desk)).toEqual(['✓ ● Untitled'])
    for (const name of ['north', 'south'])
      await desk.desk.opening.openPath(join(folder, name, 'team.salesorg'), null)
    desk.menu.showWindows()
    expect(listed(desk)).toEqual([
      '● Untitled',
      'team.salesorg  —  north',
      '✓ team.salesorg  —  south',
    ])
    await open.close()
    expect(listed(desk)).toEqual(['team.salesorg  —  north', '✓ team.salesorg  —  south'])
  })

  it('are turned to by their entry, and one after the other, round and round', () => {
    const desk = started([], 'linux')
    const windows = [0, 1, 2].map(() => desk.openWindow(['undo']))
    desk.menu.showWindows()
    const inFront = () => windows.findIndex(({ open }) => desk.desk.registry.latest() === open)
    const after = (id: string) => {
      desk.choose(id)
      desk.menu.showWindows()
      return inFront()
    }
    expect(inFront()).toBe(2)
    expect(['next-window', 'next-window', 'previous-window', 'previous-window'].map(after)).toEqual(
      [0, 1, 0, 2],
    )
    expect(after(`window-${windows[1]?.open.window.id}`)).toBe(1)
    expect(listed(desk)).toEqual(['Untitled', '✓ Untitled  —  2', 'Untitled  —  3'])
  })

  it('are left to a Mac, which lists them itself', () => {
    const desk = started()
    desk.openWindow(['undo'])
    expect(listed(desk)).toEqual([])
  })

  it('another one in front builds no other menu', async () => {
    const desk = started([], 'linux')
    const first = desk.openWindow(['undo'])
    desk.openWindow(['undo'])
    desk.menu.showWindows()
    const before = desk.menus.length
    await first.focus()
    expect(desk.menus).toHaveLength(before)
  })
})

it('recent files are opened by their place in the list, also in a newer list', async () => {
  const path = join(tempFolder(), 'team.salesorg')
  writeFileSync(path, writeDocument(emptyDocument('Team')))
  const { desk, menu, shown } = started(['/nowhere/else.salesorg'])
  const recentItems = () => submenuOf(byId(shown(), 'open-recent'))
  expect(recentItems()[0]?.label).toContain('else.salesorg')
  desk.recent.add(path)
  menu.showRecent(desk.recent.list())
  click(recentItems()[0])
  await expect.poll(() => desk.registry.latest()?.document.place?.path).toBe(path)
})
