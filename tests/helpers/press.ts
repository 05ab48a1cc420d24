// Presses what a piece of the window shows; needs `@vitest-environment happy-dom`.
import { act } from 'react'

/** What a screen reader calls it. */
function nameOf(control: Element): string {
  return (control.getAttribute('aria-label') ?? control.textContent ?? '').trim()
}

/** The button, tab or other control whose name begins so. */
export function control(place: ParentNode | null, name: string): HTMLElement {
  const controls = place?.querySelectorAll<HTMLElement>('button, [role]') ?? []
  const found = [...controls].find((each) => nameOf(each).startsWith(name))
  if (!found) throw new Error(`There is no control “${name}”.`)
  return found
}

/** Gives it the focus and presses it, as the keyboard does. */
export function press(place: ParentNode | null, name: string): void {
  act(() => {
    const found = control(place, name)
    found.focus()
    found.click()
  })
}
