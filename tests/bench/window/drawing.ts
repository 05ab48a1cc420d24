// Notices that something was drawn: a changed document, or a call that paints on a canvas.

const PAINTING = ['clearRect', 'fillRect', 'fill', 'drawImage', 'putImageData'] as const

/** `take` tells whether anything was drawn since it was asked before. */
export function watchDrawing(): { take(): boolean } {
  let isDrawn = false
  const observer = new MutationObserver(() => {
    isDrawn = true
  })
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
      if (observer.takeRecords().length > 0) isDrawn = true
      const was = isDrawn
      isDrawn = false
      return was
    },
  }
}
