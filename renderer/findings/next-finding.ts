// From finding to finding with the arrow keys.

/** Main button of each finding. */
const FINDINGS = 'button[data-finding]'

/** The finding `steps` further down (or up) gets the focus; false where there is none. */
export function goToFinding(from: Element, steps: number): boolean {
  const all = [...(from.closest('[data-findings]')?.querySelectorAll<HTMLElement>(FINDINGS) ?? [])]
  const at = all.findIndex((each) => each.parentElement?.contains(from))
  const next = at < 0 ? undefined : all[at + steps]
  next?.focus()
  return next !== undefined
}
