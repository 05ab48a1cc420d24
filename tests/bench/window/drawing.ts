// Notices that something was drawn: a changed document, or a call that paints on a canvas.

const PAINTING = ['clearRect', 'fillRect', 'fill', 'drawImage', 'putImageData'] as const

/** `take` tells whether anything was drawn since it was asked before. */
export function watchDrawing(): { take(): boolean } {
  let isDrawn = false
  const painted = new Set<HTMLCanvasElement>()
  const note = (changes: readonly MutationRecord[]) => {
    if (changes.some(isSeen)) isDrawn = true
  }
  const observer = new MutationObserver(note)
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  })
  const context = CanvasRenderingContext2D.prototype
  for (const name of PAINTING) {
    const paint: unknown = Reflect.get(context, name)
    if (typeof paint !== 'function') continue
    Object.defineProperty(context, name, {
      configurable: true,
      writable: true,
      value(this: CanvasRenderingContext2D, ...args: unknown[]) {
        painted.add(this.canvas)
        return Reflect.apply(paint, this, args)
      },
    })
  }
  return {
    take() {
      note(observer.takeRecords())
      // What is in no page yet is painted for one.
      const was = isDrawn || [...painted].some((canvas) => !canvas.isConnected || isShown(canvas))
      isDrawn = false
      painted.clear()
      return was
    },
  }
}

/** Does it change the picture? What was taken away may have been seen. */
function isSeen({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (!isShown(target)) return false
  return addedNodes.length === 0 || removedNodes.length > 0 || [...addedNodes].some(isShown)
}

/**
 * What a screen reader is told of a change comes after it, and is no part of the picture; neither is what is
 * hidden, as a window below something that covers all of it.
 */
function isShown(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement
  if (!element || element.closest('.only-heard') !== null) return false
  return element.checkVisibility({ visibilityProperty: true })
}
