// Beside the page’s thread: looks through a large list, and says how far it is. Ended by whoever thinks better of it.
import type { FromWorker, ToWorker } from './large-list.ts'
import { type Looking, lookThrough } from './look-through.ts'

const tell = (message: FromWorker) => self.postMessage(message)

let looking: Looking | null = null

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'begin')
    looking = lookThrough(data.list, (step) => tell({ kind: 'step', step }))
  else if (data.kind === 'look' && looking) {
    tell({ kind: 'looked', looked: looking.look(data.said) })
    tell({ kind: 'judged', judgement: looking.judge() })
  } else if (looking) tell({ kind: 'taken', taken: looking.take() })
}
