// The focus is never on nothing: when what has it goes away, something near gets it.
import { useEffect } from 'react'
import {
  AREA_SELECTOR,
  FOCUS_HOME_SELECTOR,
  MAIN_AREA_SELECTOR,
  PASSING_AREA_SELECTOR,
} from './focus-area.ts'

/** An element on the way from what has the focus to the page, and what stood beside it. */
interface Step {
  readonly element: Element
  readonly next: Element | null
  readonly previous: Element | null
}

/** So many of what had the focus before are remembered. */
const MOST_EARLIER = 20

const BEFORE_KEYS = 'data-before-keys'

const TABBABLE = 'a[href], button, input, select, summary, textarea, [tabindex]'

/**
 * Once, for as long as the window lives. Whoever knows better where the focus belongs gives it there in
 * the same frame, and is left alone; a key that is pressed before does not wait for it.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let trail: readonly Step[] = []
    let earlier: readonly Element[] = []
    let isLooking = false

    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      const last = trail[0]?.element
      const isLeft = last && last !== target && !last.closest(PASSING_AREA_SELECTOR)
      const others = earlier.filter((each) => each.isConnected && each !== last)
      earlier = isLeft ? [last, ...others].slice(0, MOST_EARLIER) : others
      trail = stepsFrom(target)
    }
    const goOn = () => {
      if (isNothing(document.activeElement))
        focusOn(nearestTo(trail) ?? areaOf(trail) ?? earlier.find(canHaveFocus) ?? mainArea())
    }
    const look = () => {
      if (isLooking) return
      isLooking = true
      afterNextFrame(() => {
        isLooking = false
        if (trail.length > 0) goOn()
        else if (isNothing(document.activeElement)) beginAt(mainArea())
      })
    }

    // Browsers differ in what they tell about the focus of something that is taken away.
    const observer = new MutationObserver(look)
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled', 'hidden', 'inert'],
    })
    document.addEventListener('focusin', note)
    document.addEventListener('focusout', look)
    window.addEventListener('keydown', goOn, { capture: true })
    // A window begins with the focus on nothing.
    look()
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', note)
      document.removeEventListener('focusout', look)
      window.removeEventListener('keydown', goOn, { capture: true })
    }
  }, [])
}

/** As it stands now: later there may be nothing left to ask. */
function stepsFrom(target: Element): readonly Step[] {
  const steps: Step[] = []
  for (let element: Element | null = target; element; element = element.parentElement)
    steps.push({
      element,
      next: element.nextElementSibling,
      previous: element.previousElementSibling,
    })
  return steps
}

function isNothing(active: Element | null): boolean {
  return active === null || active === document.body || active.matches(':disabled')
}

/** What stands beside that which went away, as the next line of a list does, or else round about it. */
function nearestTo(trail: readonly Step[]): Element | null {
  const within = trail.slice(0, Math.max(0, trail.findIndex(isArea)))
  if (trail[within.length]?.element.matches(MAIN_AREA_SELECTOR)) return null
  for (const { element, next, previous } of within) {
    const isThere = element.isConnected && !element.matches(':disabled')
    const places = isThere ? [element] : [next, previous]
    const [near] = places.flatMap(tabbableIn)
    if (near) return chosenTabBeside(near)
  }
  return null
}

/** Of tabs the chosen one, also where the arrow keys were left at another: it names what is shown. */
function chosenTabBeside(near: Element): Element {
  const tabs = near.matches('[role="tab"]') ? near.closest('[role="tablist"]') : null
  return tabs?.querySelector('[role="tab"][aria-selected="true"]') ?? near
}

/** The area it was in, or else the one round about that, if one of them is still there. */
function areaOf(trail: readonly Step[]): Element | null {
  const areas = trail.filter(isArea).map(({ element }) => element)
  if (areas[0]?.matches(PASSING_AREA_SELECTOR)) return null
  const area = areas.find(canHaveFocus)
  return area ? homeIn(area) : null
}

function isArea({ element }: Step): boolean {
  return element.matches(AREA_SELECTOR)
}

function mainArea(): Element | null {
  const area = document.querySelector(MAIN_AREA_SELECTOR)
  return area && homeIn(area)
}

function homeIn(area: Element): Element {
  return area.querySelector(FOCUS_HOME_SELECTOR) ?? area
}

/** Edges that are dragged are not what one goes on with. */
function tabbableIn(element: Element | null): readonly Element[] {
  if (!element?.isConnected) return []
  return [element, ...element.querySelectorAll(TABBABLE)].filter(
    (each) =>
      each instanceof HTMLElement &&
      each.tabIndex >= 0 &&
      !each.matches('hr') &&
      canHaveFocus(each),
  )
}

/** Also guards of dialogs can; they only pass it on. */
function canHaveFocus(element: Element): boolean {
  return (
    element.isConnected &&
    element.matches(`:is(${TABBABLE}):not(:disabled, [data-base-ui-focus-guard])`) &&
    element.closest('[inert], [hidden], [aria-hidden="true"]') === null
  )
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true })
}

/** Nobody has used a key yet, so no outline lies around the chart until somebody does. */
function beginAt(element: Element | null): void {
  element?.setAttribute(BEFORE_KEYS, '')
  focusOn(element)
  window.addEventListener('keydown', showFocus, { once: true, capture: true })
}

function showFocus(): void {
  document.querySelector(`[${BEFORE_KEYS}]`)?.removeAttribute(BEFORE_KEYS)
}

/** When everything that waits for the next frame is done. */
function afterNextFrame(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then))
}
