// The course of one drag from the press to its end, as a pure function of what happens: tried without a window.
import type { Point } from '../../../shared/layout/layout.ts'
import type { Carried, Drop } from '../../../shared/views/view.ts'
import type { Words } from '../../../shared/words/phrase.ts'
import type { Drag } from '../../state/pointer.ts'

/** Pixels before a press counts as a drag. */
const THRESHOLD = 4

/** Something held down by one button of one pointer. */
export interface Gesture {
  readonly pointerId: number
  /** As the DOM numbers buttons: 0 is the main one. */
  readonly button: number
  readonly what: Carried
  /** Where it was pressed in the window. */
  readonly start: Point
  /** Where that was on the chart. */
  readonly grip: Point
  /** null: the pointer has hardly moved yet, so it may become a click. */
  readonly drag: Drag | null
}

export type GestureEvent =
  /** A pointer moved, or a button of it went up or down; `button` is -1 where none did. */
  | {
      readonly kind: 'pointer'
      readonly pointerId: number
      readonly button: number
      readonly buttons: number
      readonly at: Point
    }
  /** The system took the pointer away. */
  | { readonly kind: 'lost'; readonly pointerId: number }
  /** The chart moved below the pointer. */
  | { readonly kind: 'view-moved' }
  /** Escape, another window, another chart. */
  | { readonly kind: 'given-up' }

/** What is below a point of the window for what is carried. */
export type Aim = (at: Point, what: Carried) => Pick<Drag, 'point' | 'drop' | 'refusal'>

export type Step =
  | { readonly kind: 'goes-on'; readonly gesture: Gesture }
  | { readonly kind: 'dropped'; readonly what: Carried; readonly drop: Drop }
  /** Over, and nothing came of it; `why` where that is to be told. */
  | { readonly kind: 'nothing'; readonly why: Words | null }

const NOTHING: Step = { kind: 'nothing', why: null }

/** What comes of an event. A gesture that is over is not asked any more: nothing resumes it. */
export function stepOf(gesture: Gesture, event: GestureEvent, aim: Aim): Step {
  switch (event.kind) {
    case 'given-up':
      return NOTHING
    case 'lost':
      return event.pointerId === gesture.pointerId ? NOTHING : goesOn(gesture)
    case 'view-moved':
      return goesOn(gesture.drag ? draggedTo(gesture, gesture.drag.at, aim) : gesture)
    case 'pointer': {
      if (event.pointerId !== gesture.pointerId) return goesOn(gesture)
      if (!isHeld(gesture.button, event.buttons)) return letGo(gesture, event.button)
      return goesOn(isDrag(gesture, event.at) ? draggedTo(gesture, event.at, aim) : gesture)
    }
  }
}

/** By its own button; a button that is up without having gone up before our eyes was let go elsewhere. */
function letGo({ button, what, drag }: Gesture, released: number): Step {
  if (released !== button || !drag) return NOTHING
  return drag.drop
    ? { kind: 'dropped', what, drop: drag.drop }
    : { kind: 'nothing', why: drag.refusal }
}

function goesOn(gesture: Gesture): Step {
  return { kind: 'goes-on', gesture }
}

function isDrag({ drag, start }: Gesture, { x, y }: Point): boolean {
  return drag !== null || Math.hypot(x - start.x, y - start.y) > THRESHOLD
}

function draggedTo(gesture: Gesture, at: Point, aim: Aim): Gesture {
  const { what, grip } = gesture
  return { ...gesture, drag: { what, at, grip, ...aim(at, what) } }
}

/** The DOM's bits of `buttons`, by the number of the button. */
const BITS = [1, 4, 2, 8, 16] as const

function isHeld(button: number, buttons: number): boolean {
  return (buttons & (BITS[button] ?? 0)) !== 0
}
