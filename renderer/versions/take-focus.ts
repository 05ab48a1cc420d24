// Gives the focus to what has just come, where that which had it has gone.

/** As the ref of an element; a dialog by itself would have the focus as a whole. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus()
}
