// The guide in use: what opens it where, searching by keyboard, going back, leaving.
import { act, createElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { HelpButton, HelpDesk } from '../../../renderer/controls/HelpButton.tsx'
import { GuideDock } from '../../../renderer/guide/GuidePlaces.tsx'
import {
  closeGuide,
  goToPage,
  openGuide,
  openGuideAt,
  useGuide,
} from '../../../renderer/state/guide.ts'
import { newSession } from '../../../renderer/state/session.ts'
import { openDialog, useSession } from '../../../renderer/state/store.ts'
import { mounted, type } from '../../helpers/mounted.ts'
import { control, press } from '../../helpers/press.ts'

beforeEach(() => {
  useSession.setState(newSession())
  useGuide.setState(useGuide.getInitialState())
})

/** The guide, and what is in it. */
function shown() {
  const place = mounted(createElement(GuideDock))
  const field = place.querySelector<HTMLInputElement>('[data-search]')
  if (!field) throw new Error('no search')
  return {
    place,
    field,
    title: () => place.querySelector('article h3')?.textContent,
    found: () => [...place.querySelectorAll<HTMLElement>('[data-found]')],
  }
}

function strike(target: Element | null, key: string): void {
  act(() => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
}

test('beside the chart it is docked, over a dialog it lies over the dialog', () => {
  openGuide()
  expect(useGuide.getState()).toMatchObject({ isDocked: true, isInDialog: false })
  closeGuide()
  openDialog({ kind: 'rules' })
  openGuideAt('rules')
  expect(useGuide.getState()).toMatchObject({ isDocked: false, isInDialog: true })
  expect(useGuide.getState().place.page).toBe('rules')
})

test('it begins with the search, and Enter goes to the first that was found, whose words are marked', () => {
  act(openGuide)
  const { place, field, title } = shown()
  expect(document.activeElement).toBe(field)
  type(field, 'ramped learnt')
  strike(field, 'Enter')
  expect(title()).toBe('The panel Role')
  expect(field.value).toBe('')
  expect(place.querySelector('article mark')?.textContent).toBe('Ramped')
  expect(document.activeElement?.textContent).toBe('The panel Role')
})

test('arrows go through what was found; Escape gives up the search, then the guide', () => {
  act(openGuide)
  const { field, found } = shown()
  type(field, 'pods')
  strike(field, 'ArrowDown')
  expect(document.activeElement).toBe(found()[0])
  strike(document.activeElement, 'ArrowDown')
  expect(document.activeElement).toBe(found()[1])
  strike(document.activeElement, 'ArrowUp')
  strike(document.activeElement, 'ArrowUp')
  expect(document.activeElement).toBe(field)
  strike(field, 'Escape')
  expect([field.value, useGuide.getState().isDocked]).toEqual(['', true])
  strike(field, 'Escape')
  expect(useGuide.getState().isDocked).toBe(false)
})

test('nothing found is said', () => {
  act(openGuide)
  const { place, field } = shown()
  type(field, 'wheelbarrow')
  expect(place.querySelector('[role="status"]')?.textContent).toContain('“wheelbarrow”')
})

test('links go to pages, Back goes the way back, commands run', () => {
  act(() => openGuideAt('first-chart'))
  const { place, title } = shown()
  press(place, 'Which structure fits?')
  expect(title()).toBe('Which structure fits?')
  press(place, 'Back')
  expect(title()).toBe('Your first chart in five minutes')
  // Nothing was done yet.
  expect(control(place, 'Undo').matches(':disabled')).toBe(true)
  press(place, 'Ask the advisor…')
  expect(useSession.getState().dialog).toEqual({ kind: 'advisor' })
})

test('a heading is where one arrives', () => {
  act(() => goToPage({ page: 'people', anchor: 'agencies-and-freelancers' }))
  shown()
  expect(document.activeElement?.textContent).toBe('Agencies and freelancers')
})

test('the "?" of a panel says what it explains, and asks for its page', () => {
  const asked: string[] = []
  const help = createElement(HelpButton, { page: 'capacity', about: 'Capacity' })
  const place = mounted(createElement(HelpDesk, { value: (page) => asked.push(page) }, help))
  press(place, 'Guide: Capacity')
  expect(asked).toEqual(['capacity'])
})
