// Puts a piece of the window on a page without a browser; needs a page (`new-page.ts`).
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'

/** What the element renders; taken away again when the test ends. */
export function mounted(element: ReactNode): HTMLElement {
  return passing(element).place
}

/** What the element renders, and the way to take it away before the test ends. */
export function passing(element: ReactNode): { readonly place: HTMLElement; leave(): void } {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  act(() => root.render(element))
  const leave = () => {
    act(() => root.unmount())
    place.remove()
  }
  onTestFinished(leave)
  return { place, leave }
}

/** Types into a field as a user does: React hears of it. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  act(() => field.focus())
  write(field, text)
}

/** Types into a field that has the focus, or into several at once. */
export function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  act(() => {
    const { prototype } = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
