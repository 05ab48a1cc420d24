// How much of the chart the dock takes: messages in the corner stay above it.

/** For the dock's element; says its height to the style sheets for as long as it is there. */
export function keepDockRoom(dock: HTMLElement | null): (() => void) | undefined {
  if (!dock) return
  const { style } = document.documentElement
  const observer = new ResizeObserver(() => style.setProperty('--dock', `${dock.offsetHeight}px`))
  observer.observe(dock)
  return () => {
    observer.disconnect()
    style.removeProperty('--dock')
  }
}
