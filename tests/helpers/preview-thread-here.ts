// Stands in for the thread that makes previews: does its work in the test's own thread, and paints nothing.
import type { PreviewJob, PreviewNews } from '../../renderer/previews/preview-messages.ts'
import { previewOf } from '../../renderer/previews/preview-of.ts'
import type { Document } from '../../shared/document/schema.ts'

type Listener = (event: { readonly data: PreviewNews | undefined }) => void

/** As `Worker`, as far as it is used. */
export class PreviewThreadHere {
  static started: PreviewThreadHere[] = []
  /** Jobs are put aside until `goOn`, as by a thread that is busy. */
  static isBusy = false
  isEnded = false
  /** How often something was to be painted. */
  painted = 0
  readonly jobs: PreviewJob[] = []
  #chart: Document | null = null
  readonly #listeners: Listener[] = []
  readonly #failing: (() => void)[] = []

  constructor() {
    PreviewThreadHere.started.push(this)
  }

  addEventListener(kind: string, listener: Listener): void {
    if (kind === 'message') this.#listeners.push(listener)
    else this.#failing.push(() => listener({ data: undefined }))
  }

  /** As by an error that nobody has foreseen. */
  fail(): void {
    for (const hear of this.#failing) hear()
  }

  postMessage(job: PreviewJob): void {
    this.jobs.push(structuredClone(job))
    if (!PreviewThreadHere.isBusy) this.goOn()
  }

  terminate(): void {
    this.isEnded = true
  }

  /** Later, as from a thread: whoever asked goes on first. */
  goOn(): void {
    for (const job of this.jobs.splice(0)) queueMicrotask(() => this.#do(job))
  }

  #do(job: PreviewJob): void {
    if (this.isEnded) return
    if (job.kind === 'chart') this.#chart = job.document
    else if (job.kind === 'paint') {
      this.painted += 1
      this.#tell({ kind: 'painted', id: job.id, bitmap: null })
    } else if (this.#chart) {
      const { preview } = previewOf(this.#chart, job.wish)
      this.#tell({ kind: 'made', turn: job.turn, preview })
    }
  }

  #tell(news: PreviewNews): void {
    for (const listener of this.#listeners) listener({ data: structuredClone(news) })
  }
}

/** From now on previews are made here. */
export function previewsHere(): void {
  PreviewThreadHere.started = []
  PreviewThreadHere.isBusy = false
  Object.assign(globalThis, { Worker: PreviewThreadHere })
}
