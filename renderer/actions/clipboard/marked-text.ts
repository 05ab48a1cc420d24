// Whether a piece of text is marked, as the words of a finding: then that is what is copied.

/** A press on the chart has left the text behind. */
export function hasMarkedText(): boolean {
  const onChart = document.activeElement?.closest('[data-chart]') ?? null
  return onChart === null && document.getSelection()?.isCollapsed === false
}
