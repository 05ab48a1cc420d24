// The clipboard's own events reach the chart: their code comes when the start is over.
import { useEffect } from 'react'
import { isWriting } from '../actions/command-table/writing.ts'
import { tellProblem } from '../state/toasts.ts'

const NOT_LOADED =
  'Roles cannot be copied and pasted in this window: a part of Pitcrew could not be loaded; please open the chart again.'

/** For as long as the window lives. */
export function useClipboard(): void {
  useEffect(() => {
    let stop: (() => void) | null = null
    let isGone = false
    const begin = () =>
      import('../actions/clipboard/hear.ts').then(
        ({ hearClipboard }) => {
          if (!isGone) stop = hearClipboard(isWriting)
        },
        () => tellProblem(NOT_LOADED),
      )
    const waiting = requestIdleCallback(() => void begin())
    return () => {
      isGone = true
      cancelIdleCallback(waiting)
      stop?.()
    }
  }, [])
}
