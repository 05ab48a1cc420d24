// In the place of a worker of the page: its code runs here, one message after the other, when the test says so.
import type { FromWorker, ToWorker } from '../../renderer/tables/large-list.ts'
import { type Looking, lookThrough } from '../../renderer/tables/look-through.ts'

export class WorkerHere {
  static all: WorkerHere[] = []
  onmessage: ((event: { readonly data: FromWorker }) => void) | null = null
  onerror: (() => void) | null = null
  isEnded = false
  readonly waiting: ToWorker[] = []
  #looking: Looking | null = null

  constructor() {
    WorkerHere.all.push(this)
  }

  /** What crosses is copied, as between threads. */
  postMessage(message: ToWorker): void {
    this.waiting.push(structuredClone(message))
  }

  terminate(): void {
    this.isEnded = true
  }

  /** Works through what it was sent so far. */
  work(): void {
    for (const message of this.waiting.splice(0)) {
      if (this.isEnded) return
      if (message.kind === 'begin')
        this.#looking = lookThrough(message.list, (step) => this.#tell({ kind: 'step', step }))
      else if (message.kind === 'look' && this.#looking) {
        this.#tell({ kind: 'looked', looked: this.#looking.look(message.said) })
        this.#tell({ kind: 'judged', judgement: this.#looking.judge() })
      } else if (this.#looking) this.#tell({ kind: 'taken', taken: this.#looking.take() })
    }
  }

  #tell(message: FromWorker): void {
    this.onmessage?.({ data: structuredClone(message) })
  }
}
