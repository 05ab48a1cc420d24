// How near one is to the chart now, followed in coarse steps.
import { useStoreApi } from '@xyflow/react'
import { useLayoutEffect, useState } from 'react'
import {
  type Closeness,
  closenessAt,
  EVERYTHING,
  isSameCloseness,
  OVERVIEW,
} from '../../view/closeness.ts'

/** How long a view has to rest before cards are drawn as well as can be, in ms. */
export const REST = 120

/** Charts of usual size are always there as a whole; large ones from afar until the canvas is ready. */
export function useCloseness(isLarge: boolean, isReady: boolean): Closeness {
  const store = useStoreApi()
  const [closeness, setCloseness] = useState(OVERVIEW)
  useLayoutEffect(() => {
    if (!isLarge || !isReady) return
    let shown = closenessAt(store.getState())
    let rest: ReturnType<typeof setTimeout> | undefined
    setCloseness(shown)
    const show = (next: Closeness) => {
      if (isSameCloseness(shown, next)) return
      shown = next
      setCloseness(next)
    }
    const stop = store.subscribe((now, before) => {
      if (!hasMoved(now, before)) return
      clearTimeout(rest)
      const next = closenessAt(now)
      // Putting up a screen full of cards takes longer than a frame: not while one rushes through.
      if (shown.way === 'overview' && next.way === 'near') rest = setTimeout(show, REST, next)
      else show(next)
    })
    return () => {
      clearTimeout(rest)
      stop()
    }
  }, [isLarge, isReady, store])
  return isLarge ? closeness : EVERYTHING
}

type State = Pick<
  ReturnType<ReturnType<typeof useStoreApi>['getState']>,
  'transform' | 'width' | 'height'
>

/** Is the viewport another one? */
export function hasMoved(now: State, before: State): boolean {
  return (
    now.transform !== before.transform || now.width !== before.width || now.height !== before.height
  )
}
