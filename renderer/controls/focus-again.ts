// Gives the focus back to what had it before something opened.

/** In the next frame, and only where nothing else has taken it. */
export function focusAgain(before: Element | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
  })
}
