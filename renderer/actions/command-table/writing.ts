// Whether somebody is writing: a text field has the focus, and some keys and commands are meant for it.
import { useSyncExternalStore } from 'react'

/** Fields in which one types; ticks and lists have no text of their own. */
export const TEXT_FIELDS =
  'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"])'

export function isWriting(): boolean {
  return document.activeElement?.matches(TEXT_FIELDS) ?? false
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
