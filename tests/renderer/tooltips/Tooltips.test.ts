// Tooltips: what they say of buttons, commands and texts that are cut off, and when they come and go.
import { act, createElement, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tip, tipOfCommand } from '../../../renderer/controls/tip.ts'
import { Tooltips } from '../../../renderer/tooltips/Tooltips.tsx'
import { tipOf } from '../../../renderer/tooltips/tip-of.ts'
import { mounted } from '../../helpers/mounted.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const button = (props: object, ...content: ReactNode[]) =>
  createElement('button', { type: 'button', ...props }, ...content)

function saidOf(element: ReactNode): string | null {
  const found = mounted(element).firstElementChild
  const said = found && tipOf(found)
  return said && [...said.lines, said.keys].filter(Boolean).join(' | ')
}

test.each([
  ['a sign alone is called as it is', button({ 'aria-label': 'Fold' }, '✕'), 'Fold'],
  ['a number is no word', button({ 'aria-label': 'Zoom is 80 %' }, '80%'), 'Zoom is 80 %'],
  [
    'what is only heard is its name',
    button({}, createElement('span', { className: 'only-heard' }, 'People'), '3'),
    'People',
  ],
  ['words need no name', button({ 'aria-label': 'Save the chart' }, 'Save'), null],
  ['more than the words', button(tip('Its roles stay'), 'Dissolve'), 'Its roles stay'],
  [
    'keys of a command, beside a name',
    button({ 'aria-label': 'Zoom out', ...tipOfCommand('zoom-out') }, '–'),
    'Zoom out | Ctrl+-',
  ],
  [
    'a word that is short for a command',
    button(tipOfCommand('zoom-fit'), 'Fit'),
    'Fit the chart | Ctrl+1',
  ],
  ['a command without keys says nothing more', button(tipOfCommand('add-pod'), 'Pod'), null],
  [
    'what is said for it counts, and nothing is nothing',
    button({ 'aria-label': 'Card', 'data-tip': '' }),
    null,
  ],
  ['a plain text', createElement('p', {}, 'Some words'), null],
])('%s', (_what, element, said) => {
  expect(saidOf(element)).toBe(said)
})

/** A text of more px than there is room for, as a browser measures it. */
function cutText(text: string, room: number): HTMLElement {
  const place = mounted(button(tip('Drag it'), createElement('span', { style: CUT }, text)))
  const span = place.querySelector('span')
  if (!span) throw new Error('no text')
  Object.defineProperties(span, { clientWidth: { value: room }, scrollWidth: { value: 100 } })
  return span
}

const CUT = { overflow: 'hidden', textOverflow: 'ellipsis' }

test('a text is said in full only where it is cut off, for the pointer and for the keys', () => {
  const cut = cutText('A long name', 60)
  expect(tipOf(cut)?.lines).toEqual(['A long name', 'Drag it'])
  expect(cut.parentElement && tipOf(cut.parentElement)?.lines).toEqual(['A long name', 'Drag it'])
  expect(tipOf(cutText('A name', 100))?.lines).toEqual(['Drag it'])
})

const shown = () => document.querySelector('[data-tooltip]')?.textContent ?? null

/** Where the pointer is. */
let screenX = 0

function send(type: string, target: Element | null, buttons = 0): void {
  const event = new PointerEvent(type, { bubbles: true, pointerType: 'mouse', buttons, screenX })
  act(() => void target?.dispatchEvent(event))
}

function point(target: Element | null, buttons = 0): void {
  screenX += 1
  send('pointerover', target, buttons)
}

const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms))

function twoButtons() {
  const [one, two] = ['One', 'Two'].map((name) => button({ key: name, 'aria-label': name }))
  const place = mounted(createElement('div', {}, one, two, createElement(Tooltips)))
  const find = (name: string) => place.querySelector(`[aria-label="${name}"]`)
  return { place, one: find('One'), two: find('Two') }
}

test('it comes when the pointer rests, the next one sooner, and goes with the pointer or Escape', () => {
  const { place, one, two } = twoButtons()
  point(one)
  wait(300)
  expect(shown()).toBeNull()
  wait(300)
  expect(shown()).toBe('One')
  point(two)
  wait(150)
  expect(shown()).toBe('Two')
  // On its way to the tooltip the pointer may leave the button.
  point(place)
  point(document.querySelector('[data-tooltip]'))
  wait(500)
  expect(shown()).toBe('Two')
  point(place)
  wait(150)
  expect(shown()).toBeNull()
  point(one)
  wait(600)
  act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })))
  expect(shown()).toBeNull()
})

test('not while something is dragged, and no longer once it is pressed', () => {
  const { one, two } = twoButtons()
  point(one, 1)
  wait(900)
  expect(shown()).toBeNull()
  point(one)
  wait(900)
  expect(shown()).toBe('One')
  act(() => void one?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })))
  expect(shown()).toBeNull()
  // Nor does it come back before the pointer was elsewhere.
  point(one)
  wait(900)
  expect(shown()).toBeNull()
  point(two)
  point(one)
  wait(900)
  expect(shown()).toBe('One')
})

test('what comes below a resting pointer says nothing before the pointer moves', () => {
  const { place, one, two } = twoButtons()
  point(place)
  // As by a step of the keys that moves what is on the chart.
  send('pointerover', one)
  wait(900)
  expect(shown()).toBeNull()
  screenX += 1
  send('pointermove', one)
  wait(900)
  expect(shown()).toBe('One')
  // But what a tooltip lay over is pointed at.
  send('pointerover', two)
  wait(150)
  expect(shown()).toBe('Two')
})
