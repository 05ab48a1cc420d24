// How wide an element is inside, in CSS pixels, as long as it is there.
import { useEffect, useState } from 'react'

/** null: not known yet. */
export function useWidth(): readonly [
  ref: (element: Element | null) => void,
  width: number | null,
] {
  const [element, setElement] = useState<Element | null>(null)
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return [setElement, width]
}
