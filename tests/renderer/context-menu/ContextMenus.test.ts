// Context menus: each thing has its own, what cannot run is off, and texts and bare places have none.
import { act, createElement, Fragment, type ReactNode, useState } from 'react'
import { expect, test } from 'vitest'
import { menuOf } from '../../../renderer/actions/context-menus/menu-of.ts'
import {
  type Choice,
  offersMenu,
  type Thing,
} from '../../../renderer/actions/context-menus/thing.ts'
import { ContextMenus } from '../../../renderer/context-menu/ContextMenus.tsx'
import { useMenuRequests } from '../../../renderer/context-menu/use-menu-requests.ts'
import { judgedNow } from '../../../renderer/state/derived.ts'
import {
  closeDialog,
  currentDocument,
  currentSession,
  openDialog,
  redoEdit,
  undoEdit,
} from '../../../renderer/state/store.ts'
import { podId, roleId } from '../../../shared/ids.ts'
import { laneKey, laneOf } from '../../../shared/org/lanes.ts'
import { belt, buildDocument, many } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'

const LANE = { kind: 'lane', lane: { kind: 'stage', stage: 'closing' } } as const satisfies Thing

/** Something that offers menus; these are loaded after it. */
function Window({ children, isLoaded = true }: { children?: ReactNode; isLoaded?: boolean }) {
  useMenuRequests()
  return createElement(Fragment, null, children, isLoaded && createElement(ContextMenus))
}

let setLoaded = (_isLoaded: boolean) => {}

/** A window whose menus have yet to be loaded. */
function Starting() {
  const [isLoaded, set] = useState(false)
  setLoaded = set
  return createElement(Window, { isLoaded }, createElement('b', offersMenu(LANE), 'Closing'))
}

function rightClick(element: Element | null): void {
  act(() => {
    element?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))
  })
}

const items = () => [...document.querySelectorAll('[role="menuitem"]')]

function labels(): readonly (string | null)[] {
  return items().map(({ firstChild }) => firstChild?.textContent ?? null)
}

test('the innermost thing counts; a text and what is nothing have no menu', () => {
  openChart(buildDocument(belt(1, 1, 1, 1)))
  const place = mounted(
    createElement(
      Window,
      null,
      createElement('p', null, 'bare'),
      createElement(
        'section',
        offersMenu({ kind: 'ground' }),
        createElement('input'),
        createElement('b', offersMenu(LANE), 'Closing'),
      ),
    ),
  )
  rightClick(place.querySelector('p'))
  rightClick(place.querySelector('input'))
  expect(labels()).toEqual([])
  rightClick(place.querySelector('b'))
  expect(labels()).toContain('Add a role here')
  expect(labels()).not.toContain('Add a pod')
})

test('a menu that was asked for before its code came opens when it is there, unless something else was done', () => {
  openChart(buildDocument(belt(1, 1, 1, 1)))
  const place = mounted(createElement(Starting))
  const lane = place.querySelector('b')
  rightClick(lane)
  act(() => void lane?.dispatchEvent(new Event('pointerdown', { bubbles: true })))
  act(() => setLoaded(true))
  expect(labels()).toEqual([])
  act(() => setLoaded(false))
  rightClick(lane)
  expect(labels()).toEqual([])
  act(() => setLoaded(true))
  expect(labels()).toContain('Add a role here')
})

/** Chooses an entry of the menu of a thing. */
function choose(thing: Thing, label: string): void {
  const command = menuOf(thing)
    .flat()
    .find((each) => typeof each !== 'string' && each.label === label)
  if (!command || typeof command === 'string' || 'choices' in command)
    throw new Error(`no “${label}”`)
  if (command.canRun(currentSession())) act(() => void command.run())
}

test('a lane takes one more role and selects its own', () => {
  openChart(buildDocument(belt(1, 1, 2, 1)))
  const before = currentDocument()
  choose(LANE, 'Select its roles')
  expect(currentSession().selection).toEqual(['closing 1', 'closing 2'])
  choose(LANE, 'Add a role here')
  const added = currentDocument().roles.find(({ id }) => id === currentSession().selection[0])
  expect(added && laneKey(laneOf(added, currentDocument()))).toBe('stage:closing')
  undoEdit()
  expect(currentDocument()).toBe(before)
})

test('whom a question is about is said, shortened where that is long', () => {
  const long = 'Wilhelmina Hohenstein-Waldburg-Zeil-Trauchburg'
  openChart(
    buildDocument({
      roles: [
        { id: 'ann closes', title: 'Closer', does: 'closing', person: 'Ann' },
        { id: 'long', title: 'Closer', does: 'closing', person: long },
        { id: 'open', title: 'Closer', does: 'closing' },
      ],
    }),
    ['ann closes', 'long', 'open'],
  )
  const { people } = currentDocument()
  const questionsOf = (thing: Thing) =>
    menuOf(thing)
      .flat()
      .flatMap((each) => (typeof each === 'string' ? [] : each.label))
      .filter((label) => label.startsWith('What if'))
  const card = (id: string): Thing => ({ kind: 'card', roleId: roleId(id) })
  expect(questionsOf(card('ann closes'))).toEqual(['What if Ann leaves?'])
  expect(questionsOf(card('long'))).toEqual(['What if Wilhelmina Hohenstein-Waldburg… leaves?'])
  expect(questionsOf(card('open'))).toEqual(['What if the vacant Closer goes?'])
  const [ann] = people
  if (ann)
    expect(questionsOf({ kind: 'person', personId: ann.id })).toEqual(['What if Ann leaves?'])
  // Of several selected cards it is about the one that was pressed.
  choose(card('long'), 'What if Wilhelmina Hohenstein-Waldburg… leaves?')
  const who = { kind: 'person', id: people.find(({ name }) => name === long)?.id }
  expect(currentSession().overlay).toEqual({ kind: 'leaves', who })
})

test('a pod moves and is dissolved; the first does not move up', () => {
  openChart(
    buildDocument({
      structure: 'pods',
      pods: ['north', 'south'],
      roles: many('closing', 2, undefined, 'north'),
    }),
  )
  const order = () => currentDocument().pods.map(({ id }) => id)
  const north = { kind: 'pod', podId: podId('north') } as const
  choose(north, 'Move up')
  expect(order()).toEqual(['north', 'south'])
  choose(north, 'Move down')
  expect(order()).toEqual(['south', 'north'])
  choose(north, 'Dissolve')
  expect(order()).toEqual(['south'])
  expect(currentDocument().roles).toHaveLength(2)
})

test('a menu closes when the chart changes below it: what it is for may be gone', () => {
  openChart(buildDocument(belt(1, 1, 1, 1)))
  choose(LANE, 'Add a role here')
  const place = mounted(
    createElement(Window, null, createElement('b', offersMenu(LANE), 'Closing')),
  )
  rightClick(place.querySelector('b'))
  expect(labels()).toContain('Add a role here')
  const isOpen = () => document.querySelector('[role="menu"]:not([data-closed])') !== null
  act(() => undoEdit())
  expect(isOpen()).toBe(false)
  act(() => redoEdit())
  expect(isOpen()).toBe(false)
  rightClick(place.querySelector('b'))
  expect(isOpen()).toBe(true)

  // So it does when a dialog comes over it, as by the native menu.
  act(() => openDialog({ kind: 'start' }))
  expect(isOpen()).toBe(false)
  act(() => closeDialog())
  expect(isOpen()).toBe(false)
})

/** What a line of the menu has below it. */
function choicesOf(thing: Thing, label: string): readonly Choice[] {
  const command = menuOf(thing)
    .flat()
    .find((each) => typeof each !== 'string' && 'choices' in each && each.label === label)
  if (!command || typeof command === 'string' || !('choices' in command)) return []
  return command.canRun(currentSession()) ? command.choices() : []
}

test('a finding is fixed from its menu as by its button: one step, which Undo takes back', () => {
  openChart(buildDocument(belt(2, 0, 1, 2)))
  const finding = judgedNow().findings.find(({ rule }) => rule === 'SG-01')
  if (!finding) throw new Error('qualification is done')
  const [first] = choicesOf({ kind: 'finding', finding }, 'Fix it')
  act(() => void first?.run())
  expect(judgedNow().findings.filter(({ rule }) => rule === 'SG-01')).toEqual([])
  expect(stepsDone()).toEqual([first?.label])
})

test('a pod is merged with any other one', () => {
  const roles = [
    ...many('closing', 1, undefined, 'north'),
    ...many('closing', 1, undefined, 'east'),
  ]
  openChart(buildDocument({ structure: 'pods', pods: ['north', 'east', 'south'], roles }))
  const north: Thing = { kind: 'pod', podId: podId('north') }
  const others = choicesOf(north, 'Merge with')
  expect(others.map(({ label }) => label)).toEqual(['east', 'south'])
  act(() => void others[0]?.run())
  expect(currentDocument().pods.map(({ id }) => id)).toEqual(['east', 'south'])
  expect(currentDocument().roles.map((role) => role.podId)).toEqual(['east', 'east'])
  expect(stepsDone()).toHaveLength(1)
})
