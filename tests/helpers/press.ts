// Presses what a piece of the window shows; needs a page (`new-page.ts`).
import { act } from 'react'

const CONTROLS = 'button, [role="tab"], [role="radio"], [role="menuitem"], [role="option"]'

/** What a screen reader calls it. */
function nameOf(control: Element): string {
  const label = control.getAttribute('aria-label')
  if (label !== null) return label.trim()
  const said = control.cloneNode(true)
  if (said instanceof Element)
    for (const hidden of said.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
  return (said.textContent ?? '').trim()
}

/** The button, tab or other control whose name begins so, or fits. */
export function control(place: ParentNode | null, name: string | RegExp): HTMLElement {
  const isMeant = (text: string) =>
    typeof name === 'string' ? text.startsWith(name) : name.test(text)
  const controls = place?.querySelectorAll<HTMLElement>(CONTROLS) ?? []
  const found = [...controls].find((each) => isMeant(nameOf(each)))
  if (!found) throw new Error(`There is no control “${name}”.`)
  return found
}

/** Gives it the focus and presses it, as the keyboard does. */
export function press(place: ParentNode | null, name: string | RegExp): void {
  act(() => {
    const found = control(place, name)
    found.focus()
    found.click()
  })
}
