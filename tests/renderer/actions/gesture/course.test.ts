// The course of a drag: which pointer and which button, what gives it up, and that what is shown is what is done.
import { describe, expect, test } from 'vitest'
import {
  type Aim,
  type Gesture,
  type GestureEvent,
  stepOf,
} from '../../../../renderer/actions/gesture/course.ts'
import { roleId } from '../../../../shared/ids.ts'
import type { Drop } from '../../../../shared/views/view.ts'

const HAND = 7
const [LEFT, MIDDLE, RIGHT, NO_BUTTON] = [0, 1, 2, -1]
const what = { kind: 'cards', roleIds: [roleId('a'), roleId('b')] } as const
const pressed: Gesture = {
  pointerId: HAND,
  button: LEFT,
  what,
  start: { x: 100, y: 100 },
  grip: { x: 10, y: 10 },
  drag: null,
}

/** On a chart that is scrolled to the right by so much, everything up to x = 500 is a lane. */
const chartAt =
  (scrolled: number): Aim =>
  ({ x, y }, { kind }) => {
    const point = { x: x + scrolled, y }
    return {
      point,
      drop: point.x <= 500 ? { edit: dropOf(`${kind} ${point.x}`), onto: null } : null,
      refusal: point.x > 900 ? 'Not there.' : null,
    }
  }
const aim = chartAt(0)

function dropOf(title: string): Drop['edit'] {
  return { edit: 'rename-role', args: { roleId: 'a', title } }
}

/** `buttons` as the DOM has them: 1 left, 2 right, 4 middle. */
const move = (x: number, buttons = 1, pointerId = HAND): GestureEvent => ({
  kind: 'pointer',
  pointerId,
  button: NO_BUTTON,
  buttons,
  at: { x, y: 100 },
})
const release = (button: number, buttons: number, x = 110, pointerId = HAND): GestureEvent => ({
  kind: 'pointer',
  pointerId,
  button,
  buttons,
  at: { x, y: 100 },
})

/** The gesture after events that do not end it. */
function gestureAfter(...events: readonly GestureEvent[]): Gesture {
  return events.reduce((gesture, event) => {
    const step = stepOf(gesture, event, aim)
    if (step.kind !== 'goes-on') throw new Error(`ended: ${step.kind}`)
    return step.gesture
  }, pressed)
}

/** How a gesture that got somewhere ends with an event. */
const endOf = (gesture: Gesture, event: GestureEvent) => stepOf(gesture, event, aim)

test('a press that hardly moves is no drag, and its release does nothing', () => {
  expect(gestureAfter(move(104), move(96)).drag).toBeNull()
  expect(endOf(gestureAfter(move(104)), release(LEFT, 0)).kind).toBe('nothing')
})

test('further than 4 px it is one, and stays one on the way back', () => {
  expect(gestureAfter(move(105)).drag).toEqual({
    what,
    at: { x: 105, y: 100 },
    point: { x: 105, y: 100 },
    grip: pressed.grip,
    drop: { edit: dropOf('cards 105'), onto: null },
    refusal: null,
  })
  expect(gestureAfter(move(105), move(101)).drag?.at.x).toBe(101)
})

test('letting go does what was shown, the very object', () => {
  const gesture = gestureAfter(move(120), move(300))
  const end = endOf(gesture, release(LEFT, 0, 300))
  expect(end).toEqual({ kind: 'dropped', what, drop: gesture.drag?.drop })
  expect(end.kind === 'dropped' && end.drop).toBe(gesture.drag?.drop)
})

test('let go where nothing is shown, nothing happens', () => {
  const gesture = gestureAfter(move(120), move(501))
  expect(gesture.drag?.drop).toBeNull()
  expect(endOf(gesture, release(LEFT, 0, 501))).toEqual({ kind: 'nothing', why: null })
  // Where there is a reason, it is told to whoever lets go, and to nobody who gives up.
  const refused = gestureAfter(move(120), move(901))
  expect(endOf(refused, release(LEFT, 0, 901))).toEqual({ kind: 'nothing', why: 'Not there.' })
  expect(endOf(refused, { kind: 'given-up' })).toEqual({ kind: 'nothing', why: null })
})

describe('one pointer', () => {
  const OTHER = 8
  test('another one moves nothing and ends nothing', () => {
    const gesture = gestureAfter(move(120), move(300, 1, OTHER), release(LEFT, 0, 300, OTHER))
    expect(gesture.drag?.at.x).toBe(120)
    expect(gestureAfter(move(120), { kind: 'lost', pointerId: OTHER }).drag?.at.x).toBe(120)
  })
  test('its own loss gives up', () => {
    expect(endOf(gestureAfter(move(120)), { kind: 'lost', pointerId: HAND }).kind).toBe('nothing')
  })
})

describe('its own button', () => {
  test('another one that goes down and up ends nothing', () => {
    const right = gestureAfter(
      move(120),
      release(RIGHT, 3),
      move(130, 3),
      release(RIGHT, 1),
      move(140),
    )
    expect(right.drag?.at.x).toBe(140)
    const middle = gestureAfter(move(120), release(MIDDLE, 5), release(MIDDLE, 1))
    expect(middle.drag?.drop).not.toBeNull()
  })
  test('goes up while another one is held: dropped', () => {
    const gesture = gestureAfter(move(120), release(RIGHT, 3))
    expect(endOf(gesture, release(LEFT, 2)).kind).toBe('dropped')
  })
  test('went up elsewhere, unseen: given up', () => {
    expect(endOf(gestureAfter(move(120)), move(130, 0)).kind).toBe('nothing')
    // The last button to go up was another one.
    expect(endOf(gestureAfter(move(120)), release(RIGHT, 0)).kind).toBe('nothing')
  })
  test('of a drag with another button than the first', () => {
    const byRight: Gesture = { ...pressed, button: RIGHT }
    const step = stepOf(byRight, move(120, 2), aim)
    expect(step.kind === 'goes-on' && step.gesture.drag).toBeTruthy()
    expect(step.kind === 'goes-on' && stepOf(step.gesture, release(RIGHT, 0), aim).kind).toBe(
      'dropped',
    )
  })
})

test('Escape, another window and another chart give up, also before it is a drag', () => {
  expect(endOf(gestureAfter(move(120)), { kind: 'given-up' }).kind).toBe('nothing')
  expect(endOf(pressed, { kind: 'given-up' }).kind).toBe('nothing')
})

describe('the chart moves below the pointer', () => {
  test('what is dropped is what lies there now, without a movement', () => {
    const gesture = gestureAfter(move(120))
    const moved = stepOf(gesture, { kind: 'view-moved' }, chartAt(80))
    if (moved.kind !== 'goes-on') throw new Error('ended')
    expect(moved.gesture.drag).toMatchObject({
      at: { x: 120, y: 100 },
      point: { x: 200, y: 100 },
      grip: pressed.grip,
      drop: { edit: dropOf('cards 200') },
    })
    expect(endOf(moved.gesture, release(LEFT, 0, 120))).toMatchObject({
      kind: 'dropped',
      drop: { edit: dropOf('cards 200') },
    })
  })
  test('before it is a drag: nothing', () => {
    const step = stepOf(pressed, { kind: 'view-moved' }, chartAt(80))
    expect(step).toEqual({ kind: 'goes-on', gesture: pressed })
  })
})
