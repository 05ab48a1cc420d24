// Where the focus goes when a change takes away the finding that had it.

/** Main button of each finding; arrow keys go from one to the next. */
const FINDINGS = 'button[data-finding]'

/**
 * Runs a change made with a control; if that takes the control away, the finding that stands in the
 * place of its own gets the focus. Outside the list of findings it only runs the change.
 */
export function changeWithin<Result>(inside: Element, change: () => Result): Result {
  const list = inside.closest('[data-findings]')
  const place = findingsIn(list).findIndex((each) => each.parentElement?.contains(inside))
  const result = change()
  whenGone(inside, () => {
    if (document.activeElement !== document.body) return
    const left = findingsIn(list)
    const next = left[Math.max(0, place)] ?? left.at(-1)
    if (next) next.focus()
    else if (list instanceof HTMLElement) list.focus()
  })
  return result
}

/** Findings follow a moment after the chart is painted; so many frames later nothing more will go. */
const MOST_FRAMES = 60

function whenGone(element: Element, then: () => void, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    if (!element.isConnected) then()
    else if (frames > 0) whenGone(element, then, frames - 1)
  })
}

/** The finding `steps` further down (or up) gets the focus; false where there is none. */
export function goToFinding(from: Element, steps: number): boolean {
  const all = findingsIn(from.closest('[data-findings]'))
  const at = all.findIndex((each) => each.parentElement?.contains(from))
  const next = at < 0 ? undefined : all[at + steps]
  next?.focus()
  return next !== undefined
}

function findingsIn(list: Element | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(FINDINGS) ?? [])]
}
