// Presses a key on a piece of a page, to see what becomes of it; needs a page (`new-page.ts`).

export interface Key extends KeyboardEventInit {
  readonly key: string
  readonly code?: string
}

/** The press of a key while the focus is on the innermost element, when everybody has heard of it. */
export function pressOn(html: string, init: Key): KeyboardEvent {
  document.body.innerHTML = html
  let target: Element = document.body
  while (target.firstElementChild) target = target.firstElementChild
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
  // What stands in for a browser here does not know this key.
  if (init.modifierAltGraph) event.getModifierState = (name) => name === 'AltGraph'
  target.dispatchEvent(event)
  return event
}
