// Names written on cards: type, Enter, next; nothing typed is lost, and nothing unwanted stays.
import { ReactFlowProvider } from '@xyflow/react'
import { act, createElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { FieldOnCard } from '../../../renderer/naming/FieldOnCard.tsx'
import { useDocument } from '../../../renderer/state/derived.ts'
import {
  askName,
  currentDocument,
  currentSession,
  useSession,
} from '../../../renderer/state/store.ts'
import { LIMITS } from '../../../shared/document/limits.ts'
import { roleId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { labelled, pressKey } from '../../helpers/fields.ts'
import { mounted, type } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { press } from '../../helpers/press.ts'

const CHART = buildDocument({
  roles: [
    { id: 'head', person: 'Maya', does: 'leadership' },
    { id: 'closer', title: 'Closer', person: 'Anna', does: 'closing', to: 'head' },
    { id: 'open', title: 'Closer', does: 'closing', to: 'head' },
  ],
})
const ANTON = { ...CHART.people[0], id: 'anton', name: 'Anton Weiss' }

let place: HTMLElement

beforeEach(() => {
  openChart({ ...CHART, people: [...CHART.people, ANTON] } as typeof CHART, ['open'])
  act(() => askName(roleId('open')))
  place = mounted(createElement(ReactFlowProvider, null, createElement(Naming)))
})

/** As the canvas shows it: where the card is, is tried in the real window. */
function Naming() {
  const naming = useSession((state) => state.naming)
  const org = orgOf(useDocument())
  const role = naming && org.role(naming.roleId)
  return role
    ? createElement(FieldOnCard, {
        key: role.id,
        role,
        isPassing: naming.isPassing,
        card: { x: 0, y: 0, width: 200, height: 60 },
        cameFrom: { current: document.body },
      })
    : null
}

const field = () => labelled(place, 'Who is Closer') as HTMLInputElement
const holders = () => {
  const org = orgOf(currentDocument())
  return currentDocument().roles.map((role) => org.holderOf(role)?.name ?? null)
}
const proposed = () =>
  [...place.querySelectorAll('[role="option"]')].map((each) => each.textContent)
const key = (name: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    ...more,
  })
  act(() => void field().dispatchEvent(event))
  return event
}

test('a name and Enter, and the next one of the same kind is asked for', () => {
  expect(document.activeElement).toBe(field())
  type(field(), 'Jonas')
  pressKey(field(), 'Enter')
  type(field(), 'Ida')
  pressKey(field(), 'Enter')
  expect(holders()).toEqual(['Maya', 'Anna', 'Jonas', 'Ida', null])
  expect(currentDocument().roles.at(-1)).toMatchObject({ title: 'Closer', managerId: 'head' })
  pressKey(field(), 'Escape')
  expect(holders()).toEqual(['Maya', 'Anna', 'Jonas', 'Ida'])
  expect(stepsDone()).toEqual(['Put Jonas on Closer', 'Add Closer', 'Put Ida on Closer'])
  expect(currentSession()).toMatchObject({ naming: null, history: { future: [] } })
})

test('Escape leaves a role vacant that was wanted, and gives up what was typed', () => {
  type(field(), 'Jon')
  pressKey(field(), 'Escape')
  expect([holders(), stepsDone()]).toEqual([['Maya', 'Anna', null], []])
})

test('leaving takes what was typed; a card that nobody is named on goes away again', () => {
  type(field(), 'Jonas')
  pressKey(field(), 'Enter')
  act(() => field().blur())
  expect(holders()).toEqual(['Maya', 'Anna', 'Jonas'])
  act(() => askName(roleId('open')))
  type(field(), 'Jonas Berg')
  act(() => field().blur())
  // The same person under another name, or somebody else?
  expect(holders()).toEqual(['Maya', 'Anna', 'Jonas'])
  press(document, 'Rename Jonas')
  expect(holders()).toEqual(['Maya', 'Anna', 'Jonas Berg'])
})

test('the Enter and the Escape of an input method are its own', () => {
  type(field(), 'かな')
  key('Enter', { isComposing: true })
  key('Escape', { isComposing: true })
  key('Tab', { isComposing: true })
  expect([holders(), stepsDone()]).toEqual([['Maya', 'Anna', null], []])
  expect(field().value).toBe('かな')
})

test('people without a role are proposed at once, others to whoever types their name', () => {
  expect(proposed()).toEqual(['AWAnton Weiss'])
  type(field(), 'an')
  expect(proposed()).toEqual(['AWAnton Weiss', 'AAnnaCloser'])
  pressKey(field(), 'Enter')
  expect(holders()).toEqual(['Maya', 'Anna', 'Anton Weiss', null])
  expect(currentDocument().people).toHaveLength(3)
})

test('who has a role already is given another one only by choosing', () => {
  type(field(), 'ma')
  expect(proposed()).toEqual(['MMayahead'])
  pressKey(field(), 'Enter')
  expect(holders()).toEqual(['Maya', 'Anna', 'ma', null])
})

test('Tab adds a colleague where a name is written, else it goes on through the window', () => {
  expect(key('Tab').defaultPrevented).toBe(false)
  type(field(), 'Jonas')
  expect(key('Tab', { shiftKey: true }).defaultPrevented).toBe(false)
  expect(key('Tab').defaultPrevented).toBe(true)
  expect(currentDocument().roles.at(-1)).toMatchObject({ title: 'Closer', managerId: 'head' })
})

test('Enter goes to the next role that nobody holds yet, before it adds one', () => {
  act(() => askName(roleId('head')))
  act(() => {
    const leader = labelled(place, 'Who is head')
    leader.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  })
  expect(currentSession().naming).toEqual({ roleId: 'open', isPassing: false })
  expect(stepsDone()).toEqual([])
})

test('below a leader Enter asks for the first report', () => {
  type(field(), 'Ida')
  act(() => field().blur())
  act(() => askName(roleId('head')))
  act(() => {
    const leader = labelled(place, 'Who is head')
    leader.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  })
  expect(currentDocument().roles.at(-1)).toMatchObject({
    stages: [{ stage: 'closing' }],
    managerId: 'head',
  })
})

test('a name that is refused stays in the field, with the reason', () => {
  type(field(), 'x'.repeat(LIMITS.shortText + 1))
  pressKey(field(), 'Enter')
  expect(field().value).toHaveLength(LIMITS.shortText + 1)
  expect(place.querySelector('[role="alert"]')?.textContent).toContain(String(LIMITS.shortText))
  expect(holders()).toEqual(['Maya', 'Anna', null])
})
