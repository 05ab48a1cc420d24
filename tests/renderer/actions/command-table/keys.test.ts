// Keys mean commands on every keyboard, and only where they are not needed for something nearer.
import { beforeEach, describe, expect, test } from 'vitest'
import { ALL_COMMANDS, commandOf } from '../../../../renderer/actions/command-table/commands.ts'
import {
  allKeysText,
  commandForKey,
  isToBeSwallowed,
  keysText,
} from '../../../../renderer/actions/command-table/keys.ts'
import { allWrittenKeys } from '../../../../renderer/actions/command-table/written-keys.ts'
import { newSession } from '../../../../renderer/state/session.ts'
import { closeDialog, openDialog, useSession } from '../../../../renderer/state/store.ts'
import {
  DVORAK,
  FRENCH,
  GERMAN,
  NOT_LATIN,
  POLISH,
  strokesFor,
  virtualKeyOf,
} from '../../../e2e/helpers/keyboards.ts'
import { type Key, pressOn } from '../../../helpers/press-on.ts'

beforeEach(() => useSession.setState(newSession()))

/** The command that a key means while the focus is on the innermost element. */
const commandOn = (html: string, key: Key) => commandForKey(pressOn(html, key))

const UNDO = { key: 'z', ctrlKey: true }
const DELETE = { key: 'Delete' }
const SAVE = { key: 's', ctrlKey: true }
const CARD = '<section data-chart><button></button></section>'
const row = (isSelected: boolean) =>
  `<div role="tree" data-follows-selection><div aria-selected="${isSelected}"></div></div>`

describe('the focus', () => {
  test.each([
    ['a line of text', '<input>', null, null, 'save-chart'],
    ['a search', '<input type="search">', null, null, 'save-chart'],
    ['a long text', '<textarea></textarea>', null, null, 'save-chart'],
    ['a tick', '<input type="checkbox">', 'undo', null, 'save-chart'],
    ['a list', '<select></select>', 'undo', null, 'save-chart'],
    ['a person, a finding, a palette role', '<button></button>', 'undo', null, 'save-chart'],
    ['a card', CARD, 'undo', 'remove-roles', 'save-chart'],
    ['the row of a selected role in the outline', row(true), 'undo', 'remove-roles', 'save-chart'],
    ['a row of another role', row(false), 'undo', null, 'save-chart'],
    ['a title on its card', '<section data-chart><input></section>', null, null, 'save-chart'],
    ['nothing', '', 'undo', 'remove-roles', 'save-chart'],
    ['an open menu', '<div role="menu"><div role="menuitem"></div></div>', null, null, null],
  ])('on %s', (_name, html, undo, remove, save) => {
    expect(commandOn(html, UNDO)).toBe(undo)
    expect(commandOn(html, DELETE)).toBe(remove)
    expect(commandOn(html, SAVE)).toBe(save)
  })

  test('in a dialog the chart stays as it is; the file may be saved', () => {
    openDialog({ kind: 'rules' })
    for (const key of [UNDO, DELETE, { key: 'a', ctrlKey: true }, { key: 'k', ctrlKey: true }])
      expect(commandOn('', key)).toBeNull()
    expect(commandOn('', SAVE)).toBe('save-chart')
    closeDialog()
    expect(commandOn('', UNDO)).toBe('undo')
  })
})

describe('keyboards', () => {
  test.each<[string, Key, string | null]>([
    ['English', { key: 'z', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['English, caps lock', { key: 'Z', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['English', { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, 'redo'],
    ['English', { key: 'y', code: 'KeyY', ctrlKey: true }, 'redo'],
    ['German, where Z is on the place of Y', { key: 'z', code: 'KeyY', ctrlKey: true }, 'undo'],
    ['German, where Y is on the place of Z', { key: 'y', code: 'KeyZ', ctrlKey: true }, 'redo'],
    [
      'French, where A is on the place of Q',
      { key: 'a', code: 'KeyQ', ctrlKey: true },
      'select-all',
    ],
    ['French, where Q is on the place of A', { key: 'q', code: 'KeyA', ctrlKey: true }, null],
    ['Russian', { key: 'я', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['Russian', { key: 'Я', code: 'KeyZ', ctrlKey: true, shiftKey: true }, 'redo'],
    ['Greek', { key: 'σ', code: 'KeyS', ctrlKey: true }, 'save-chart'],
    ['Hebrew', { key: 'ג', code: 'KeyD', ctrlKey: true }, 'duplicate-roles'],
    ['Arabic, two letters on one key', { key: 'لا', code: 'KeyB', ctrlKey: true }, 'fold-branch'],
    ['Arabic', { key: 'ن', code: 'KeyK', ctrlKey: true }, 'command-palette'],
    ['Thai, a sign above a letter', { key: 'ื', code: 'KeyN', ctrlKey: true }, 'new-chart'],
    [
      'Thai, a sign above a letter',
      { key: '(', code: 'KeyZ', keyCode: 90, ctrlKey: true, shiftKey: true },
      'redo',
    ],
    ['Arabic', { key: '~', code: 'KeyZ', keyCode: 90, ctrlKey: true, shiftKey: true }, 'redo'],
    [
      'Lao, a sign on the key of a letter',
      { key: ';', code: 'KeyS', keyCode: 83, ctrlKey: true, shiftKey: true },
      'save-chart-as',
    ],
    [
      'Dvorak, where a semicolon is on the place of Z',
      { key: ':', code: 'KeyZ', keyCode: 186, ctrlKey: true, shiftKey: true },
      null,
    ],
    ['Dvorak', { key: ';', code: 'KeyZ', keyCode: 186, ctrlKey: true }, null],
    [
      'Dvorak, where O is on the place of S',
      { key: 'O', code: 'KeyS', keyCode: 79, ctrlKey: true, shiftKey: true },
      null,
    ],
    [
      'Dvorak, where Z is on the place of a slash',
      { key: 'Z', code: 'Slash', keyCode: 90, ctrlKey: true, shiftKey: true },
      'redo',
    ],
    ['Georgian', { key: 'ზ', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['Armenian', { key: 'զ', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['Turkish, a Latin letter of its own', { key: 'ı', code: 'KeyI', ctrlKey: true }, null],
    ['French, digits without Shift', { key: 'à', code: 'Digit0', ctrlKey: true }, 'zoom-actual'],
    ['French', { key: '&', code: 'Digit1', ctrlKey: true }, 'zoom-fit'],
    ['French', { key: '1', code: 'Digit1', ctrlKey: true, shiftKey: true }, 'zoom-fit'],
    ['French, minus on the place of 6', { key: '-', code: 'Digit6', ctrlKey: true }, 'zoom-out'],
    ['Czech, plus on the place of 1', { key: '+', code: 'Digit1', ctrlKey: true }, 'zoom-in'],
    ['English', { key: '!', code: 'Digit1', ctrlKey: true, shiftKey: true }, null],
    ['English', { key: '=', code: 'Equal', ctrlKey: true }, 'zoom-in'],
    ['English', { key: '+', code: 'Equal', ctrlKey: true, shiftKey: true }, 'zoom-in'],
    ['the number pad', { key: '0', code: 'Numpad0', ctrlKey: true }, 'zoom-actual'],
    ['the number pad', { key: '-', code: 'NumpadSubtract', ctrlKey: true }, 'zoom-out'],
    ['Polish AltGr on Windows', { key: 'ś', code: 'KeyS', ctrlKey: true, altKey: true }, null],
    [
      'Polish AltGr on Linux',
      { key: 's', code: 'KeyS', ctrlKey: true, modifierAltGraph: true },
      null,
    ],
    ['an input method', { key: 'z', code: 'KeyZ', ctrlKey: true, isComposing: true }, null],
  ])('%s: %j', (_name, key, command) => {
    expect(commandOn(CARD, key)).toBe(command)
  })
})

test('what means nothing is left to the system; the keys of a Mac are tried in the shell', () => {
  for (const html of ['<input>', '<button></button>', CARD])
    for (const key of [UNDO, DELETE, SAVE, { key: 'd', ctrlKey: true }])
      expect(isToBeSwallowed(pressOn(html, key))).toBe(false)
})

test('keys are written as people read them', () => {
  expect(keysText(commandOf('save-chart-as'))).toBe('Ctrl+Shift+S')
  expect(keysText(commandOf('zoom-in'))).toBe('Ctrl++')
  expect(keysText(commandOf('add-pod'))).toBeNull()
  expect(allKeysText(commandOf('find-next'))).toBe('F3 or Ctrl+G')
  expect(allKeysText(commandOf('add-pod'))).toBeNull()
  // On a Mac one key has both names.
  expect(allWrittenKeys(['Delete', 'Backspace'], true)).toBe('⌫')
})

describe.each([GERMAN, FRENCH, POLISH, DVORAK, ...NOT_LATIN])(
  'every shortcut on a keyboard: $name',
  (keyboard) => {
    const shown = ALL_COMMANDS.flatMap(({ id, keys }) =>
      keys?.[0] ? [[keys[0], id] as const] : [],
    )
    test.each(shown)('%s', (keys, id) => {
      for (const stroke of strokesFor(keyboard, keys.replace('Mod', 'CmdOrCtrl'))) {
        const { key, code, control = false, shift = false } = stroke
        const init = { key, code, keyCode: virtualKeyOf(stroke), ctrlKey: control, shiftKey: shift }
        expect(commandOn(CARD, init)).toBe(id)
      }
    })
  },
)
