// While the view moves, the elements of the chart are a layer that is shifted and stretched as a picture;
// letters are drawn anew, and sharp, once it rests. Drawing them in every frame takes longer than a frame.
import { useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { hasMoved, REST } from './overview/use-closeness.ts'

/** Marks the host for as long as one movement follows the other; a single jump is drawn at once. */
export function useMovingLayer(host: HTMLElement | null): void {
  const store = useStoreApi()
  useEffect(() => {
    if (!host) return
    let rest: ReturnType<typeof setTimeout> | undefined
    let last = Number.NEGATIVE_INFINITY
    const settle = () => host.removeAttribute('data-moving')
    const stop = store.subscribe((now, before) => {
      if (!hasMoved(now, before)) return
      const time = performance.now()
      if (time - last < REST) {
        clearTimeout(rest)
        rest = setTimeout(settle, REST)
        host.setAttribute('data-moving', '')
      }
      last = time
    })
    return () => {
      stop()
      clearTimeout(rest)
      settle()
    }
  }, [host, store])
}
