// One drag in the window: follows the pointer from the press, shows where it would end, and does it.

import type { PointerEvent as ReactPointerEvent } from 'react'
import type { Carried } from '../../../shared/views/view.ts'
import { handOverDrafts } from '../../controls/drafts.ts'
import { usePointer } from '../../state/pointer.ts'
import { currentSession, endNaming, useSession } from '../../state/store.ts'
import { tell } from '../../state/toasts.ts'
import { chartPointAt, rememberView, watchView } from '../../view/pointing.ts'
import { aimAtChart } from './aim.ts'
import { scrollAtEdges } from './auto-scroll.ts'
import { type Gesture, type GestureEvent, stepOf } from './course.ts'
import { keepStill, swallow } from './keep-still.ts'
import { letGo } from './let-go.ts'

/** One hand, one thing. */
let isHolding = false

/** A press that never becomes a drag changes nothing, so that it may be a click. */
export function startDrag(press: ReactPointerEvent, what: Carried): void {
  if (press.button !== 0 || isHolding) return
  isHolding = true
  // The press takes the focus out of a field: what is typed there is no change in the midst of a drag.
  handOverDrafts()
  endNaming()
  const { pointerId, button } = press
  const start = { x: press.clientX, y: press.clientY }
  let gesture: Gesture = {
    pointerId,
    button,
    what,
    start,
    grip: chartPointAt(start),
    drag: null,
  }
  let land: ((hasEnded: End) => void) | null = null

  const stopListening = listen((event) => {
    const step = stepOf(gesture, event, aimAtChart)
    if (step.kind === 'goes-on') {
      gesture = step.gesture
      if (!gesture.drag) return
      land ??= lift(pointerId, what)
      usePointer.setState({ drag: gesture.drag })
      sayWhere(gesture.drag.drop ? 'somewhere' : 'nowhere')
      return
    }
    stopListening()
    isHolding = false
    if (!land) return
    const isDone = step.kind === 'dropped' && letGo(step.what, step.drop)
    if (step.kind === 'nothing' && step.why !== null) tell(step.why)
    usePointer.setState({ drag: null })
    land({ isDone, isReleased: event.kind === 'pointer' })
  })
}

/** For the style sheet: setting it makes all of the page be styled anew. */
function sayWhere(where: 'somewhere' | 'nowhere'): void {
  const { dataset } = document.body
  if (dataset.dragging !== where) dataset.dragging = where
}

interface End {
  readonly isDone: boolean
  readonly isReleased: boolean
}

/** From here on it is a drag; returns its end. Where nothing came of it, the view is as it was. */
function lift(pointerId: number, { kind }: Carried): (end: End) => void {
  const { documentId } = currentSession()
  const goBack = rememberView()
  const stopScrolling = scrollAtEdges(() => usePointer.getState().drag?.at, kind !== 'cards')
  const endStillness = keepStill()
  // On the page itself, which stays whatever happens to what was pressed.
  document.body.setPointerCapture(pointerId)
  return ({ isDone, isReleased }) => {
    stopScrolling()
    endStillness(isReleased)
    delete document.body.dataset.dragging
    if (document.body.hasPointerCapture(pointerId)) document.body.releasePointerCapture(pointerId)
    if (!isDone && currentSession().documentId === documentId) goBack()
  }
}

/** All that can happen to a drag; returns the way to stop. */
function listen(take: (event: GestureEvent) => void): () => void {
  const over = new AbortController()
  const { signal } = over
  const first = { capture: true, signal }
  const follow = ({ pointerId, button, buttons, clientX: x, clientY: y }: PointerEvent) =>
    take({ kind: 'pointer', pointerId, button, buttons, at: { x, y } })
  const lose = ({ pointerId }: PointerEvent) => take({ kind: 'lost', pointerId })
  const giveUp = () => take({ kind: 'given-up' })
  window.addEventListener('pointermove', follow, first)
  window.addEventListener('pointerup', follow, first)
  window.addEventListener('pointercancel', lose, first)
  // It is pressed anew: its release was never seen.
  window.addEventListener('pointerdown', lose, first)
  // What was pressed loses a finger to the page when the drag begins: that bubbles up here, too.
  const loseCapture = (event: PointerEvent) => event.target === document.body && lose(event)
  document.body.addEventListener('lostpointercapture', loseCapture, { signal })
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // While nothing is dragged it means something else.
    if (usePointer.getState().drag) swallow(event)
    giveUp()
  }
  window.addEventListener('keydown', leave, first)
  window.addEventListener('blur', giveUp, { signal })
  const stopWatching = watchView(() => take({ kind: 'view-moved' }))
  const stopMinding = useSession.subscribe(({ history }, before) => {
    if (history !== before.history) giveUp()
  })
  return () => {
    over.abort()
    stopWatching()
    stopMinding()
  }
}
