// Fields that are handed over when they are left: what is typed is kept, refused or given up.
// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { NumberField } from '../../../renderer/controls/NumberField.tsx'
import { TextArea } from '../../../renderer/controls/TextArea.tsx'
import { TextField } from '../../../renderer/controls/TextField.tsx'
import { isUnsaved, useStore } from '../../../renderer/state/store.ts'
import { mounted, type } from '../../helpers/mounted.ts'

type Commit = (text: string) => string | null

const KINDS = {
  'one line': (value: string, onCommit: Commit) =>
    createElement(TextField, { label: 'Name', value, onCommit }),
  'several lines': (value: string, onCommit: Commit) =>
    createElement(TextArea, { label: 'Name', value, onCommit, rows: 2 }),
} as const

function fieldIn(place: HTMLElement): HTMLInputElement | HTMLTextAreaElement {
  const field = place.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  if (!field) throw new Error('no field')
  return field
}

function press(field: HTMLElement, key: string): void {
  act(() => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
}

describe.each(Object.entries(KINDS))('%s', (_name, element) => {
  test('what was typed is handed over once, when the field is left', () => {
    const commit = vi.fn(() => null)
    const field = fieldIn(mounted(element('Ann', commit)))
    type(field, 'Anna')
    expect(commit).not.toHaveBeenCalled()
    act(() => field.blur())
    expect(commit.mock.calls).toEqual([['Anna']])
  })

  test('while something is typed, closing the window would lose it', () => {
    const isAtRisk = () => isUnsaved(useStore.getState())
    const field = fieldIn(mounted(element('Ann', () => null)))
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
    const field = fieldIn(mounted(element('Ann', () => null)))
    type(field, '  Ann ')
    act(() => field.blur())
    expect(field.value).toBe('Ann')
  })

  test('a refusal is said until the field is left again', () => {
    const place = mounted(element('Ann', () => 'A name is needed.'))
    const field = fieldIn(place)
    type(field, '')
    act(() => field.blur())
    expect(field.value).toBe('Ann')
    expect(place.textContent).toContain('A name is needed.')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    act(() => field.focus())
    act(() => field.blur())
    expect(place.textContent).not.toContain('A name is needed.')
  })

  test('the first Escape gives up the text, only the next one is for the dialog around it', () => {
    const commit = vi.fn(() => null)
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
})

test('a cleared number that must be there is shown again', () => {
  const field = fieldIn(
    mounted(createElement(NumberField, { label: 'FTE', value: 1, onCommit: () => null })),
  )
  type(field, '')
  act(() => field.blur())
  expect(field.value).toBe('1')
})

test('half a job written with a comma is half a job', () => {
  const commit = vi.fn(() => null)
  const field = fieldIn(
    mounted(createElement(NumberField, { label: 'FTE', value: 1, onCommit: commit })),
  )
  type(field, '0,5')
  act(() => field.blur())
  expect(commit.mock.calls).toEqual([[0.5]])
})
