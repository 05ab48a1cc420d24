// Input methods put a text together from several keys; what they take for themselves is not ours.
import type { KeyboardEvent as ReactKeyboardEvent } from 'react'

/** What `keyCode` says of a key that an input method has taken; Safari and some Linux systems say only that. */
const TAKEN = 229

/** Is this key meant for an input method, such as the Enter that accepts a candidate? */
export function isComposing(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  const { isComposing: composing, keyCode } = 'nativeEvent' in event ? event.nativeEvent : event
  return composing || keyCode === TAKEN
}
