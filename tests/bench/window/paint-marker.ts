// A dot beside the chart whose moment of showing the browser itself reports (Element Timing).

/** How long to wait for the report, in milliseconds. */
const PATIENCE = 5_000

/** Dots that are there at once. */
const MOST_DOTS = 4

/** `put` adds a dot to the frame that is being made, `shown` tells when that frame was shown. */
export function paintMarker(): {
  put(): string
  shown(mark: string): Promise<number | null>
} {
  const times = new Map<string, number>()
  const corner = document.createElement('div')
  corner.style.cssText = 'position:fixed;left:0;top:0;z-index:99999;font:8px monospace;color:#888'
  // Outside the body, so that it is not taken for something that the peer has drawn.
  document.documentElement.append(corner)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { identifier, renderTime } = Object.assign(
        { identifier: '', renderTime: 0 },
        entry.toJSON(),
      )
      times.set(identifier, renderTime)
    }
  }).observe({ type: 'element', buffered: true })
  let count = 0
  return {
    put() {
      const mark = `mark-${++count}`
      // A block of its own: the browser reports text by block.
      const dot = document.createElement('div')
      dot.setAttribute('elementtiming', mark)
      dot.textContent = '·'
      corner.append(dot)
      // One that goes before it was shown is not reported.
      while (corner.childElementCount > MOST_DOTS) corner.firstElementChild?.remove()
      return mark
    },
    async shown(mark) {
      const start = performance.now()
      while (!times.has(mark) && performance.now() - start < PATIENCE)
        await new Promise((resolve) => setTimeout(resolve, 20))
      return times.get(mark) ?? null
    },
  }
}
