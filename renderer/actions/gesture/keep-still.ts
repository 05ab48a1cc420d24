// While something is dragged nothing else happens: keys, other buttons and other pointers wait.

/** What could change the chart or the selection below what is dragged. */
const OTHERS = [
  'keydown',
  'pointerdown',
  'mousedown',
  'touchstart',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
] as const

const FIRST = { capture: true, passive: false } as const

/**
 * Returns the end. The release of the button makes a click of its own, which is not meant: it is
 * waited for where the button is still held.
 */
export function keepStill(): (isReleased: boolean) => void {
  for (const kind of OTHERS) window.addEventListener(kind, swallow, FIRST)
  return (isReleased) => {
    for (const kind of OTHERS)
      if (kind !== 'click') window.removeEventListener(kind, swallow, FIRST)
    if (isReleased) setTimeout(hearClicks)
    else waitForRelease()
  }
}

/** Nobody else hears of it. */
export function swallow(event: Event): void {
  event.stopPropagation()
  event.preventDefault()
}

function hearClicks(): void {
  window.removeEventListener('click', swallow, FIRST)
}

/** A release that nobody saw is over at the next press. */
function waitForRelease(): void {
  const released = new AbortController()
  const first = { capture: true, signal: released.signal }
  const hear = () => {
    released.abort()
    hearClicks()
  }
  window.addEventListener('pointerdown', hear, first)
  for (const kind of ['pointerup', 'pointercancel'])
    window.addEventListener(kind, () => setTimeout(hear), first)
}
