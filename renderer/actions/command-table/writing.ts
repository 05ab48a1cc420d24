// Whether somebody is writing: a text field has the focus, and some keys and commands are meant for it.
import { useSyncExternalStore } from 'react'

/** Fields in which one types; ticks and lists have no text of their own. */
const TEXT_FIELDS = 'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"])'

/** Is it a field in which one types? */
export function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(TEXT_FIELDS)
}

export function isWriting(): boolean {
  return isText(document.activeElement)
}

/** What uses it is rendered again when that changes. */
export function useIsWriting(): boolean {
  return useSyncExternalStore(watchFocus, isWriting)
}

function watchFocus(look: () => void): () => void {
  document.addEventListener('focusin', look)
  document.addEventListener('focusout', look)
  return () => {
    document.removeEventListener('focusin', look)
    document.removeEventListener('focusout', look)
  }
}
