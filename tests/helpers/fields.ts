// Fills in fields as a user does; needs a page (`new-page.ts`).
import { act } from 'react'
import { type } from './mounted.ts'

/** What stands below a label that begins so, or is called so. */
export function labelled(place: ParentNode, label: string): HTMLElement {
  const below = [...place.querySelectorAll('label')].find((each) =>
    each.textContent?.startsWith(label),
  )
  const called = [...place.querySelectorAll('[aria-label]')].find((each) =>
    each.getAttribute('aria-label')?.startsWith(label),
  )
  const found = below?.control ?? called
  if (!(found instanceof HTMLElement)) throw new Error(`There is no field “${label}”.`)
  return found
}

/** The field to type into that is called so. */
export function field(place: ParentNode, label: string): HTMLInputElement | HTMLTextAreaElement {
  const found = labelled(place, label)
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found
  throw new Error(`“${label}” is not typed into.`)
}

/** Types a text and finishes it with Enter. */
export function fill(place: ParentNode, label: string, text: string): void {
  const found = field(place, label)
  type(found, text)
  pressKey(found, 'Enter')
}

/** Chooses an entry of a list by what it says. */
export function choose(place: ParentNode, label: string, entry: string): void {
  const list = labelled(place, label)
  if (!(list instanceof HTMLSelectElement)) throw new Error(`“${label}” is no list.`)
  const option = [...list.options].find(({ text }) => text.startsWith(entry))
  if (!option) throw new Error(`“${label}” does not offer “${entry}”.`)
  act(() => {
    list.value = option.value
    list.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** A key that is pressed where the focus is, or on this element. */
export function pressKey(target: Element | null, key: string): void {
  act(() => {
    const pressed = target ?? document.body
    pressed.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
}
