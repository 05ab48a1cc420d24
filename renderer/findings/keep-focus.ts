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
  requestAnimationFrame(() => {
    if (inside.isConnected || document.activeElement !== document.body) return
    const left = findingsIn(list)
    const next = left[Math.max(0, place)] ?? left.at(-1)
    if (next) next.focus()
    else if (list instanceof HTMLElement) list.focus()
  })
  return result
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
