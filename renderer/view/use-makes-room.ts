// For whatever comes and goes over the chart: a chart that was fitted makes room for it, and takes the room back.
import { useLayoutEffect } from 'react'
import { fitAgain } from './viewport.ts'

/** In the component of the panel, which is there when this runs. */
export function useMakesRoom(): void {
  useLayoutEffect(() => {
    fitAgain()
    return () => {
      // It is still there now.
      requestAnimationFrame(fitAgain)
    }
  }, [])
}
