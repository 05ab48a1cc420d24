// A drag in a window: what it shows, what it keeps still, and that it always ends.
import { createElement } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startDrag } from '../../../../renderer/actions/gesture/start-drag.ts'
import { usePointer } from '../../../../renderer/state/pointer.ts'
import {
  currentDocument,
  currentSession,
  selectRoles,
  useSession,
} from '../../../../renderer/state/store.ts'
import { type CanvasView, setCanvas } from '../../../../renderer/view/canvas-view.ts'
import { layoutFor } from '../../../../renderer/view/shown-view.ts'
import { startHistory } from '../../../../shared/editing/history.ts'
import { roleId } from '../../../../shared/ids.ts'
import type { Carried } from '../../../../shared/views/view.ts'
import { belt, buildDocument } from '../../../helpers/build-document.ts'
import { mounted } from '../../../helpers/mounted.ts'

const document_ = buildDocument(belt(2, 2, 2, 2))
const HAND = 3
const cards: Carried = { kind: 'cards', roleIds: [roleId('closing 1')] }

/** A canvas whose chart points are the window's, shifted by its viewport. */
function canvasAt(x: number, y: number) {
  const viewport = { x, y, zoom: 1 }
  const moved = new Set<(now: object, before: object) => void>()
  const setViewport = vi.fn((next: { x: number; y: number }) => {
    Object.assign(viewport, next)
    for (const tell of moved) tell({ transform: [next] }, { transform: [] })
    return Promise.resolve(true)
  })
  const flow = {
    screenToFlowPosition: (at: { x: number; y: number }) => ({
      x: at.x - viewport.x,
      y: at.y - viewport.y,
    }),
    getViewport: () => ({ ...viewport }),
    setViewport,
  }
  const store = {
    getState: () => ({ domNode: null }),
    subscribe: (tell: (now: object, before: object) => void) => {
      moved.add(tell)
      return () => moved.delete(tell)
    },
  }
  // Only what a drag asks for.
  setCanvas({ flow, store } as unknown as CanvasView)
  return { setViewport, listeners: moved }
}

let canvas: ReturnType<typeof canvasAt>
let isChartBelow: boolean

beforeEach(() => {
  useSession.setState({ history: startHistory(document_), selection: [], documentId: 'one' })
  canvas = canvasAt(0, 0)
  isChartBelow = true
  const chart = document.createElement('div')
  chart.className = 'react-flow'
  document.elementFromPoint = () => (isChartBelow ? chart : document.body)
})

afterEach(async () => {
  // Whatever a test left running or waiting for the release.
  window.dispatchEvent(new Event('blur'))
  release()
  await nextTask()
  setCanvas(null)
})

function middleOf(key: string) {
  const lane = layoutFor(document_).lanes.find((each) => each.key === key)
  if (!lane) throw new Error(`no lane ${key}`)
  const { x, y, width, height } = lane.box
  return { clientX: x + width / 2, clientY: y + height / 2 }
}

/** A button that is pressed at a place far from where it will be dropped. */
function press(what: Carried = cards, pointer: PointerEventInit = {}): HTMLElement {
  const onClick = vi.fn(() => selectRoles([roleId('head')]))
  const place = mounted(
    createElement('button', {
      type: 'button',
      onPointerDown: (event) => startDrag(event, what),
      onClick,
    }),
  )
  const button = place.querySelector('button')
  if (!button) throw new Error('no button')
  const init = { bubbles: true, cancelable: true, pointerId: HAND, button: 0, buttons: 1 }
  button.dispatchEvent(
    new PointerEvent('pointerdown', { ...init, clientX: 1, clientY: 1, ...pointer }),
  )
  return button
}

function fire(kind: string, init: PointerEventInit): void {
  const event = { bubbles: true, pointerId: HAND, button: -1, buttons: 1, ...init }
  document.body.dispatchEvent(new PointerEvent(kind, event))
}

const moveTo = (place: PointerEventInit) => fire('pointermove', place)
const release = (init: PointerEventInit = {}) =>
  fire('pointerup', { button: 0, buttons: 0, ...init })
const drag = () => usePointer.getState().drag
const stageOf = (id: string) =>
  currentDocument().roles.find((role) => role.id === id)?.stages[0]?.stage

test('shows where it would end, does exactly that, and selects it', () => {
  press()
  moveTo(middleOf('stage:qualification'))
  expect(drag()?.drop?.edit).toMatchObject({ args: { lane: { stage: 'qualification' } } })
  expect(document.body.dataset.dragging).toBe('somewhere')
  expect(currentSession().history.past).toHaveLength(0)
  release()
  expect(stageOf('closing 1')).toBe('qualification')
  expect(currentSession().selection).toEqual(['closing 1'])
  expect(currentSession().history.past).toHaveLength(1)
  expect(drag()).toBeNull()
  expect(document.body.dataset.dragging).toBeUndefined()
  expect(canvas.listeners.size).toBe(0)
})

test('what is off the chart is no target', () => {
  press()
  isChartBelow = false
  moveTo(middleOf('stage:qualification'))
  expect(drag()?.drop).toBeNull()
  expect(document.body.dataset.dragging).toBe('nowhere')
  release()
  expect(currentDocument()).toBe(document_)
})

describe('one hand, one thing', () => {
  test('a second press while one is held starts nothing', () => {
    press()
    press({ kind: 'cards', roleIds: [roleId('head')] }, { pointerId: 9 })
    moveTo(middleOf('stage:qualification'))
    fire('pointermove', { ...middleOf('support'), pointerId: 9 })
    expect(drag()?.what).toBe(cards)
    release({ pointerId: 9 })
    expect(drag()).not.toBeNull()
    release()
    expect(stageOf('closing 1')).toBe('qualification')
    expect(stageOf('head')).toBe('leadership')
  })

  test('the same one pressed again: its release was never seen, and it begins anew', () => {
    press()
    const head: Carried = { kind: 'cards', roleIds: [roleId('head')] }
    press(head)
    moveTo(middleOf('stage:qualification'))
    expect(drag()?.what).toBe(head)
  })

  test('other buttons begin no drag', () => {
    press(cards, { button: 2, buttons: 2 })
    moveTo({ ...middleOf('stage:qualification'), buttons: 2 })
    expect(drag()).toBeNull()
  })
})

test.each([
  ['Escape', () => document.body.dispatchEvent(key('Escape'))],
  ['another window', () => window.dispatchEvent(new Event('blur'))],
  ['a lost pointer', () => fire('pointercancel', {})],
  ['a lost capture', () => fire('lostpointercapture', {})],
  [
    'another chart',
    () => useSession.setState({ history: startHistory(buildDocument(belt(1, 1, 1, 1))) }),
  ],
])('%s gives up; further movement and the release do nothing', (_, giveUp) => {
  press()
  moveTo(middleOf('stage:qualification'))
  giveUp()
  const { history, selection } = currentSession()
  expect(drag()).toBeNull()
  moveTo(middleOf('support'))
  expect(drag()).toBeNull()
  release()
  expect(currentSession()).toMatchObject({ history, selection })
})

test('what was pressed may lose the pointer to the page, and a field the focus', () => {
  const button = press()
  moveTo(middleOf('stage:qualification'))
  const lost = { bubbles: true, pointerId: HAND }
  button.dispatchEvent(new PointerEvent('lostpointercapture', lost))
  button.dispatchEvent(new FocusEvent('blur'))
  expect(drag()).not.toBeNull()
})

describe('the view', () => {
  test('moves below the pointer: the target is what lies there now', () => {
    press()
    const at = middleOf('stage:closing')
    moveTo(at)
    const by = middleOf('stage:account-management').clientX - at.clientX
    canvas.setViewport({ x: -by, y: 0 })
    expect(drag()?.drop?.edit).toMatchObject({ args: { lane: { stage: 'account-management' } } })
    release(at)
    expect(stageOf('closing 1')).toBe('account-management')
    // Something came of it, so it stays.
    expect(canvas.setViewport).toHaveBeenCalledOnce()
  })

  test('is as before where nothing came of it', () => {
    press()
    moveTo(middleOf('stage:closing'))
    canvas.setViewport({ x: -70, y: -30 })
    document.body.dispatchEvent(key('Escape'))
    expect(canvas.setViewport).toHaveBeenLastCalledWith({ x: 0, y: 0, zoom: 1 })
  })

  test('of another chart is left alone', () => {
    press()
    moveTo(middleOf('stage:closing'))
    useSession.setState({ documentId: 'two', history: startHistory(document_) })
    expect(drag()).toBeNull()
    expect(canvas.setViewport).not.toHaveBeenCalled()
  })
})

describe('nothing else happens meanwhile', () => {
  test('keys, clicks and menus wait', () => {
    const button = press()
    const heard = vi.fn()
    for (const kind of ['keydown', 'click', 'contextmenu', 'mousedown'])
      document.body.addEventListener(kind, heard)
    moveTo(middleOf('stage:qualification'))
    const pressed = key('Delete')
    button.dispatchEvent(pressed)
    expect(pressed.defaultPrevented).toBe(true)
    for (const kind of ['click', 'contextmenu', 'mousedown'])
      button.dispatchEvent(new MouseEvent(kind, { bubbles: true }))
    expect(heard).not.toHaveBeenCalled()
    document.body.dispatchEvent(key('Escape'))
    expect(heard).not.toHaveBeenCalled()
    // Afterwards keys are heard at once.
    button.dispatchEvent(key('Delete'))
    expect(heard).toHaveBeenCalledOnce()
  })

  test('the release makes no click; the next one is heard', async () => {
    const button = press()
    moveTo(middleOf('stage:qualification'))
    release()
    button.click()
    expect(currentSession().selection).toEqual(['closing 1'])
    await nextTask()
    button.click()
    expect(currentSession().selection).toEqual(['head'])
  })

  test('given up while the button is held: its release makes no click either, however late', async () => {
    const button = press()
    moveTo(middleOf('stage:qualification'))
    document.body.dispatchEvent(key('Escape'))
    await nextTask()
    release()
    button.click()
    expect(currentSession().selection).toEqual([])
    await nextTask()
    button.click()
    expect(currentSession().selection).toEqual(['head'])
  })

  test('a release that nobody saw is over at the next press', () => {
    const button = press()
    moveTo(middleOf('stage:qualification'))
    window.dispatchEvent(new Event('blur'))
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    button.click()
    expect(currentSession().selection).toEqual(['head'])
  })

  test('Escape before it is a drag means what it always means', () => {
    const button = press()
    const heard = vi.fn()
    document.body.addEventListener('keydown', heard)
    button.dispatchEvent(key('Escape'))
    expect(heard).toHaveBeenCalledOnce()
    moveTo(middleOf('stage:qualification'))
    expect(drag()).toBeNull()
  })
})

function key(name: string): KeyboardEvent {
  return new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })
}

function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done, 1))
}
