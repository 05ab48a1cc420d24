// The focus is never on nothing: where it goes when what has it goes away.
import { act, createElement as h, type ReactNode, useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { AREA, FOCUS_HOME, MAIN_AREA, PASSING_AREA } from '../../../renderer/controls/focus-area.ts'
import { useKeptFocus } from '../../../renderer/controls/use-kept-focus.ts'
import { pressKey } from '../../helpers/fields.ts'
import { mounted } from '../../helpers/mounted.ts'

/** Names of what is not there, and of what cannot be pressed. */
let change: (next: { gone?: readonly string[]; disabled?: readonly string[] }) => void

function Page() {
  useKeptFocus()
  const [{ gone = [], disabled = [] }, setState] = useState<Parameters<typeof change>[0]>({})
  change = setState
  const there = (name: string, element: ReactNode) => (gone.includes(name) ? null : element)
  const button = (name: string, props: object = {}) =>
    there(
      name,
      h('button', { key: name, type: 'button', disabled: disabled.includes(name), ...props }, name),
    )
  const line = (name: string) => there(name, h('li', { key: name }, name, button(`remove ${name}`)))
  const later = ['Ann', 'Bob', 'Cid'].every((name) => gone.includes(name)) ? line('Dan') : null
  return h(
    'div',
    null,
    h('header', AREA, button('undo'), button('redo')),
    h('section', MAIN_AREA, button('first card'), button('card'), button('chosen', FOCUS_HOME)),
    there(
      'panel',
      h(
        'aside',
        { ...AREA, key: 'panel' },
        h('button', { type: 'button', role: 'tab', 'aria-selected': true }, 'tab'),
        there('list', h('ul', { key: 'list' }, line('Ann'), line('Bob'), line('Cid'), later)),
        there('field', h('div', { key: 'field' }, button('inside'))),
        button('beside'),
      ),
    ),
    h(
      'aside',
      AREA,
      h(
        'div',
        { role: 'tablist' },
        h('button', { type: 'button', role: 'tab', 'aria-selected': false }, 'left tab'),
        h('button', { type: 'button', role: 'tab', 'aria-selected': true, tabIndex: -1 }, 'shown'),
      ),
      there('shown panel', h('div', { key: 'shown panel' }, button('to another panel'))),
      // The edge by which the panel is made wider.
      h('hr', { tabIndex: 0 }),
    ),
    h(
      'aside',
      AREA,
      h('button', { type: 'button', role: 'tab', 'aria-selected': true }, 'tab round about'),
      there('area', h('div', { ...AREA, key: 'area' }, button('in an area within an area'))),
    ),
    there('dialog', h('div', { ...AREA, key: 'dialog' }, button('in the dialog'))),
    there('menu', h('div', { key: 'menu' }, button('in the menu'))),
    h('div', PASSING_AREA, button('message')),
  )
}

beforeEach(() => {
  mounted(h(Page))
})

function focus(name: string): void {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  )
  act(() => button?.focus())
  expect(document.activeElement?.textContent).toBe(name)
}

async function whenThat(next: Parameters<typeof change>[0]): Promise<string | null | undefined> {
  act(() => change(next))
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  await frame()
  await frame()
  await frame()
  const { activeElement } = document
  return activeElement === document.body ? 'nothing' : activeElement?.textContent
}

test('a window begins with it on the chart, without an outline until a key is used', async () => {
  expect(await whenThat({})).toBe('chosen')
  expect(document.activeElement?.hasAttribute('data-before-keys')).toBe(true)
  pressKey(document.activeElement, 'Shift')
  expect(document.activeElement?.hasAttribute('data-before-keys')).toBe(false)
})

test.each([
  ['the next line of a list', 'remove Bob', ['Bob'], 'remove Cid'],
  ['the line before the last one', 'remove Cid', ['Cid'], 'remove Bob'],
  ['what stands beside', 'inside', ['field'], 'beside'],
  ['what has come in the place of all lines', 'remove Bob', ['Ann', 'Bob', 'Cid'], 'remove Dan'],
  ['the tab of what is shown now', 'to another panel', ['shown panel'], 'shown'],
  ['the home of the area round about', 'in an area within an area', ['area'], 'tab round about'],
  ['what is chosen on the chart, not what stands beside', 'card', ['card'], 'chosen'],
] as const)('%s gets it', async (_, focused, gone, next) => {
  focus(focused)
  expect(await whenThat({ gone })).toBe(next)
})

test('a button that cannot be pressed any more hands it on', async () => {
  focus('undo')
  expect(await whenThat({ disabled: ['undo'] })).toBe('redo')
  expect(await whenThat({ disabled: ['undo', 'redo'] })).toBe('undoredo')
})

test('a panel whose content is another one keeps it on its tab', async () => {
  focus('inside')
  expect(await whenThat({ gone: ['list', 'field', 'beside'] })).toBe('tab')
})

test.each(['dialog', 'menu'])(
  'after a %s it is where it was before, else on the chart',
  async (it) => {
    focus('remove Bob')
    focus(`in the ${it}`)
    expect(await whenThat({ gone: [it] })).toBe('remove Bob')
    expect(await whenThat({ gone: [it, 'panel'] })).toBe('chosen')
  },
)

test('a message gives it back, and never gets it back itself', async () => {
  focus('beside')
  focus('message')
  expect(await whenThat({ gone: ['message'] })).toBe('beside')
  await whenThat({})
  focus('message')
  focus('in the dialog')
  expect(await whenThat({ gone: ['dialog'] })).toBe('beside')
})

test('whoever takes it in the same frame keeps it', async () => {
  focus('remove Bob')
  requestAnimationFrame(() => focus('card'))
  expect(await whenThat({ gone: ['Bob'] })).toBe('card')
})

test('a key that is pressed at once, as after Escape in a menu, finds it where it goes', async () => {
  await whenThat({})
  focus('remove Bob')
  focus('in the menu')
  act(() => change({ gone: ['menu'] }))
  expect(document.activeElement).toBe(document.body)
  pressKey(null, 'F10')
  expect(document.activeElement?.textContent).toBe('remove Bob')
})
