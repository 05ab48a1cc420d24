// Which tooltip is shown: that of what the pointer rests on, or of what the keys have gone to.
import { useEffect, useState } from 'react'
import { type Tip, tipOf } from './tip-of.ts'

/** How long the pointer rests before a tooltip comes, in ms; none where another was there a moment ago. */
const REST = 500
const MOMENT = 300

/** The way from the element to its tooltip takes so long, in ms: it can be pointed at, too. */
const WAY = 120

/** The keys that go to another control, or do nothing by themselves. */
const GOES_ON: readonly string[] = ['Tab', 'Shift', 'Control', 'Alt', 'Meta']

/** Marks the tooltip itself. */
export const TOOLTIP = { 'data-tooltip': '' } as const
const TOOLTIP_SELECTOR = '[data-tooltip]'

interface ShownTip extends Tip {
  /** It came with the focus, and stays as long: the pointer goes through it to what it lies over. */
  readonly isForKeys: boolean
}

/** The one to show, and the way to hide it. */
export function useTip(): readonly [ShownTip | null, () => void] {
  const [tip, setTip] = useState<ShownTip | null>(null)
  useEffect(() => watchWindow(setTip), [])
  return [tip, () => setTip(null)]
}

function watchWindow(show: (tip: ShownTip | null) => void): () => void {
  let shown: ShownTip | null = null
  let hiddenAt = Number.NEGATIVE_INFINITY
  let waiting: ReturnType<typeof setTimeout> | undefined
  /** Where the pointer was last, on the screen. */
  let place = ''
  /** What came below a resting pointer, as by a step of the keys: it says nothing before the pointer moves. */
  let came: PointerEvent | null = null
  /** What was pressed says nothing more until the pointer has left it. */
  let pressed: Element | null = null

  const set = (tip: ShownTip | null) => {
    clearTimeout(waiting)
    if (shown !== null && tip === null) hiddenAt = performance.now()
    shown = tip
    show(tip)
  }
  const hide = () => set(null)
  const tell = (target: Element, isForKeys: boolean) => {
    const tip = tipOf(target)
    set(tip && { ...tip, isForKeys })
  }
  const soon = (what: () => void, delay: number) => {
    clearTimeout(waiting)
    waiting = setTimeout(what, delay)
  }
  const over = (event: PointerEvent) => {
    // A tooltip that goes may have lain over what is pointed at.
    const isUnasked = placeOf(event) === place && !wasOneJustShown()
    place = placeOf(event)
    came = isUnasked ? event : null
    if (isUnasked) clearTimeout(waiting)
    else point(event)
  }
  const move = (event: PointerEvent) => {
    if (placeOf(event) === place) return
    place = placeOf(event)
    if (came) point(came)
    came = null
  }
  const wasOneJustShown = () => shown !== null || performance.now() - hiddenAt < MOMENT
  const point = ({ target, buttons, pointerType }: PointerEvent) => {
    if (!(target instanceof Element) || pointerType === 'touch' || buttons !== 0) return
    if (pressed?.contains(target)) return
    pressed = null
    const isOnIt = target.closest(TOOLTIP_SELECTOR) !== null || shown?.element.contains(target)
    if (isOnIt) {
      clearTimeout(waiting)
      return
    }
    soon(() => (target.isConnected ? tell(target, false) : hide()), wasOneJustShown() ? WAY : REST)
  }
  const focus = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.matches(':focus-visible')) tell(target, true)
  }
  const press = ({ target }: PointerEvent) => {
    hide()
    const control = target instanceof Element ? tipOf(target)?.element : null
    pressed = control ?? null
  }
  // Escape, and whatever does something: only the way from control to control leaves it to the next one.
  const key = ({ key }: KeyboardEvent) => {
    if (!GOES_ON.includes(key)) hide()
  }
  const off = new AbortController()
  const listen = { capture: true, passive: true, signal: off.signal } as const
  document.addEventListener('pointerover', over, listen)
  document.addEventListener('pointermove', move, listen)
  document.addEventListener('pointerdown', press, listen)
  document.addEventListener('wheel', hide, listen)
  document.addEventListener('focusin', focus, listen)
  document.addEventListener('focusout', hide, listen)
  document.addEventListener('keydown', key, listen)
  document.documentElement.addEventListener('pointerleave', hide, listen)
  return () => {
    clearTimeout(waiting)
    off.abort()
  }
}

function placeOf({ screenX, screenY }: PointerEvent): string {
  return `${screenX} ${screenY}`
}
