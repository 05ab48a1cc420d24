// What a page offers for the native menu: told with its window, and only what a menu can show.
import { expect, it } from 'vitest'
import { answering, DONE } from '../../helpers/answering.ts'

const MENUS = {
  file: [[{ id: 'save-chart', label: 'Save', keys: 'Mod+S', isEnabled: false }]],
  edit: [],
  view: [[]],
  chart: [],
  help: [[{ id: 'show-rules', label: 'All rules…', keys: null, isEnabled: true }]],
}

it('goes to the menu together with its window', async () => {
  const { desk, offered, ask } = answering()
  desk.opening.openNew(null)
  desk.opening.openNew(null)
  expect(await ask('menu:offer', 2, MENUS)).toEqual(DONE)
  expect(await ask('menu:offer', 1, { ...MENUS, help: [] })).toEqual(DONE)
  expect(offered).toEqual([
    { page: 2, menus: MENUS },
    { page: 1, menus: { ...MENUS, help: [] } },
  ])
})

const save = MENUS.file[0]?.[0]

it.each([
  ['a menu is missing', { file: [], edit: [], view: [], chart: [] }],
  ['an id is none', { ...MENUS, file: [[{ ...save, id: 'Save chart' }]] }],
  ['a label is empty', { ...MENUS, file: [[{ ...save, label: '' }]] }],
  ['a label is endless', { ...MENUS, file: [[{ ...save, label: 'x'.repeat(10_000) }]] }],
  ['there are far too many', { ...MENUS, file: [Array.from({ length: 1_000 }, () => save)] }],
])('is refused where %s', async (_what, menus) => {
  const { desk, offered, ask } = answering()
  desk.opening.openNew(null)
  expect(await ask('menu:offer', 1, menus)).toMatchObject({ error: { code: 'E_BAD_REQUEST' } })
  expect(offered).toEqual([])
})

it('the menu of a text is opened in the window that asks, and nowhere far out', async () => {
  const { desk, ask } = answering()
  desk.opening.openNew(null)
  desk.opening.openNew(null)
  expect(await ask('menu:open-of-text', 2, { x: 10, y: 20.5 })).toEqual(DONE)
  expect(await ask('menu:open-of-text', 2, { x: 10, y: 2 ** 40 })).toMatchObject({ ok: false })
  expect(desk.windows.map(({ textMenus }) => textMenus)).toEqual([[], [{ x: 10, y: 20.5 }]])
})
