// Fields that are handed over when they are left: what is typed is taken, or kept with the reason, or given up.
import { act, createElement } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  forgetDrafts,
  type HandOver,
  handOverDrafts,
  hasDrafts,
  useDrafts,
} from '../../../renderer/controls/drafts.ts'
import { NumberField } from '../../../renderer/controls/NumberField.tsx'
import { TextArea } from '../../../renderer/controls/TextArea.tsx'
import { TextField } from '../../../renderer/controls/TextField.tsx'
import { mounted, passing, type } from '../../helpers/mounted.ts'

const KINDS = {
  'one line': (value: string, onCommit: HandOver) =>
    createElement(TextField, { name: 'person/ann/name', label: 'Name', value, onCommit }),
  'several lines': (value: string, onCommit: HandOver) =>
    createElement(TextArea, { name: 'person/ann/name', label: 'Name', value, onCommit, rows: 2 }),
} as const

const REFUSING: HandOver = (_text, refuse) => refuse({ message: 'That name is too long.' })

beforeEach(forgetDrafts)

function fieldIn(place: HTMLElement): HTMLInputElement | HTMLTextAreaElement {
  const field = place.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  if (!field) throw new Error('no field')
  return field
}

function press(field: HTMLElement, key: string, more: KeyboardEventInit = {}): void {
  act(() => {
    const init = { key, bubbles: true, cancelable: true, ...more }
    field.dispatchEvent(new KeyboardEvent('keydown', init))
  })
}

const isAtRisk = () => hasDrafts(useDrafts.getState())

describe.each(Object.entries(KINDS))('%s', (_name, element) => {
  test('what was typed is handed over once, when the field is left', () => {
    const commit = vi.fn()
    const field = fieldIn(mounted(element('Ann', commit)))
    type(field, 'Anna')
    expect(commit).not.toHaveBeenCalled()
    act(() => field.blur())
    expect(commit.mock.calls.map(([text]) => text)).toEqual(['Anna'])
  })

  test('while something is typed, closing the window would lose it', () => {
    const field = fieldIn(mounted(element('Ann', () => {})))
    expect(isAtRisk()).toBe(false)
    type(field, 'Anna')
    expect(isAtRisk()).toBe(true)
    press(field, 'Escape')
    expect(isAtRisk()).toBe(false)
    type(field, 'Anna')
    act(() => field.blur())
    expect(isAtRisk()).toBe(false)
  })

  test('what changes nothing leaves no trace in the field', () => {
    const field = fieldIn(mounted(element('Ann', () => {})))
    type(field, '  Ann ')
    act(() => field.blur())
    expect(field.value).toBe('Ann')
  })

  test('what is refused stays with the reason, and is asked for when the window closes', () => {
    const place = mounted(element('Ann', REFUSING))
    const field = fieldIn(place)
    type(field, 'Ann of many names')
    act(() => field.blur())
    expect(field.value).toBe('Ann of many names')
    expect(place.textContent).toContain('That name is too long.')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(isAtRisk()).toBe(true)
    type(field, 'Anna')
    expect(place.textContent).not.toContain('That name is too long.')
  })

  test('what is refused is still there when the field comes back', () => {
    const { place, leave } = passing(element('Ann', REFUSING))
    type(fieldIn(place), 'Ann of many names')
    leave()
    const again = mounted(element('Ann', REFUSING))
    expect(fieldIn(again).value).toBe('Ann of many names')
    expect(again.textContent).toContain('That name is too long.')
  })

  test('a field that goes away hands its text over', () => {
    const commit = vi.fn()
    const { place, leave } = passing(element('Ann', commit))
    type(fieldIn(place), 'Anna')
    leave()
    expect(commit.mock.calls.map(([text]) => text)).toEqual(['Anna'])
    expect(isAtRisk()).toBe(false)
  })

  test('a text for something that is gone is given up', () => {
    const field = fieldIn(
      mounted(element('Ann', (_, refuse) => refuse({ code: 'not-found', message: 'Gone.' }))),
    )
    type(field, 'Anna')
    act(() => field.blur())
    expect(isAtRisk()).toBe(false)
    expect(field.value).toBe('Ann')
  })

  test('all that is typed can be handed over at once, without leaving the field', () => {
    const commit = vi.fn()
    const field = fieldIn(mounted(element('Ann', commit)))
    type(field, 'Anna')
    act(handOverDrafts)
    expect(commit).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(field)
  })

  test('the first Escape gives up the text, only the next one is for the dialog around it', () => {
    const commit = vi.fn()
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    const field = fieldIn(mounted(element('Ann', commit)))
    type(field, 'Anna')
    press(field, 'Escape')
    expect(field.value).toBe('Ann')
    expect(heard).not.toHaveBeenCalled()
    press(field, 'Escape')
    expect(heard).toHaveBeenCalledOnce()
    act(() => field.blur())
    expect(commit).not.toHaveBeenCalled()
    document.removeEventListener('keydown', heard)
  })

  test.each([
    ['composing', { isComposing: true }],
    ['taken by an input method', { keyCode: 229 }],
  ])('Enter and Escape that are %s are not for the field', (_how, more) => {
    const commit = vi.fn()
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    const field = fieldIn(mounted(element('Ann', commit)))
    type(field, 'あん')
    press(field, 'Enter', more)
    press(field, 'Escape', more)
    expect(commit).not.toHaveBeenCalled()
    expect(field.value).toBe('あん')
    // Nor for a dialog around it.
    expect(heard.mock.calls.filter(([{ key }]) => key === 'Escape')).toEqual([])
    document.removeEventListener('keydown', heard)
  })
})

test('Enter hands a line over and leaves the focus where it is', () => {
  const commit = vi.fn()
  const field = fieldIn(mounted(KINDS['one line']('Ann', commit)))
  type(field, 'Anna')
  press(field, 'Enter')
  expect(commit.mock.calls.map(([text]) => text)).toEqual(['Anna'])
  expect(document.activeElement).toBe(field)
})

test('of several readings one can be chosen', () => {
  const taken: string[] = []
  const commit: HandOver = (text, refuse) => {
    if (text !== '1.500') taken.push(text)
    else
      refuse({
        message: 'Which number is meant?',
        readings: [
          { label: '1,500', text: '1500' },
          { label: 'one and a half', text: '1.5' },
        ],
      })
  }
  const place = mounted(KINDS['one line']('', commit))
  type(fieldIn(place), '1.500')
  act(() => fieldIn(place).blur())
  const buttons = [...place.querySelectorAll('button')]
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['1,500', 'one and a half'])
  act(() => buttons[0]?.click())
  expect(taken).toEqual(['1500'])
  expect(isAtRisk()).toBe(false)
})

const FTE = { name: 'role/r1/fte', label: 'FTE', value: 1, unit: 'share' } as const

test('a cleared number that must be there is shown again', () => {
  const field = fieldIn(mounted(createElement(NumberField, { ...FTE, onCommit: () => {} })))
  type(field, '')
  act(() => field.blur())
  expect(field.value).toBe('1')
})

test('half a job written with a comma is half a job', () => {
  const commit = vi.fn()
  const field = fieldIn(mounted(createElement(NumberField, { ...FTE, onCommit: commit })))
  type(field, '0,5')
  act(() => field.blur())
  expect(commit.mock.calls.map(([number]) => number)).toEqual([0.5])
})
