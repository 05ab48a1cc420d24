// Notices that something was drawn: a changed document, or a call that paints on a canvas.

const PAINTING = ['clearRect', 'fillRect', 'fill', 'drawImage', 'putImageData'] as const

/** `take` tells whether anything was drawn since it was asked before. */
export function watchDrawing(): { take(): boolean } {
  let isDrawn = false
  const note = (changes: readonly MutationRecord[]) => {
    if (changes.some(({ target }) => isSeen(target))) isDrawn = true
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
      value(...args: unknown[]) {
        isDrawn = true
        return Reflect.apply(paint, this, args)
      },
    })
  }
  return {
    take() {
      note(observer.takeRecords())
      const was = isDrawn
      isDrawn = false
      return was
    },
  }
}

/** What a screen reader is told of a change comes after it, and is no part of the picture. */
function isSeen(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest('.only-heard') === null
}
