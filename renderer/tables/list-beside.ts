// A large list that is looked through beside the page: answers may come while it is at it, and it can be ended.
import type { Made } from '../state/edit.ts'
import type { FromWorker, LargeList, Said, Taken, ToWorker } from './large-list.ts'

interface Hearing {
  hear(message: FromWorker): void
  /** It will not come to anything. */
  fail(): void
}

export interface ListBeside {
  /** What was being looked at counts no more. */
  look(said: Said): void
  /** With the chart that was looked at, whatever the window shows by then. */
  take(): Promise<Taken & Made>
  /** For good. */
  end(): void
}

/** Nothing is looked at yet. */
export function listBeside(list: LargeList, { hear, fail }: Hearing): ListBeside {
  let isOver = false
  let isBusy = false
  let worker: Worker | null = null
  let taken: ((taken: Taken & Made) => void) | null = null

  function started(): Worker {
    const fresh = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' })
    fresh.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (worker !== fresh) return
      if (data.kind === 'judged') isBusy = false
      if (data.kind === 'taken') taken?.({ ...data.taken, before: list.document })
      else hear(data)
    }
    fresh.onerror = () => {
      if (worker === fresh) fail()
    }
    send(fresh, { kind: 'begin', list })
    return fresh
  }

  return {
    look(said) {
      if (isOver) return
      if (isBusy) worker?.terminate()
      if (isBusy || worker === null) worker = started()
      isBusy = true
      send(worker, { kind: 'look', said })
    },
    take: () =>
      new Promise((resolve) => {
        taken = resolve
        if (worker) send(worker, { kind: 'take' })
      }),
    end() {
      isOver = true
      worker?.terminate()
      worker = null
    },
  }
}

function send(worker: Worker, message: ToWorker): void {
  worker.postMessage(message)
}
