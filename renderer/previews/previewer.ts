// Asks the thread for previews: the latest wish counts, and one that waits long gets a fresh thread.
import type { Document } from '../../shared/document/schema.ts'
import type { PaintOrder, PreviewJob, PreviewNews } from './preview-messages.ts'
import type { Preview, PreviewWish } from './preview-of.ts'

/** Milliseconds that a new wish waits for an old one before its thread is ended. */
const PATIENCE = 400

/** A wish that was put to the thread. */
export interface Turn {
  readonly number: number
  readonly document: Document
  readonly wish: PreviewWish
  /** The wish as it was said. */
  readonly key: string
}

interface Listeners {
  onMade(preview: Preview, turn: Turn): void
  onFailed(): void
}

export class Previewer {
  #thread: Worker | null = null
  /** The chart that the thread has. */
  #chart: Document | null = null
  #running: Turn | null = null
  #next: Turn | null = null
  #turns = 0
  #paintings = 0
  #impatience: ReturnType<typeof setTimeout> | undefined
  readonly #waiting = new Map<number, (bitmap: ImageBitmap | null) => void>()

  constructor(readonly listeners: Listeners) {}

  /** Has a preview made of a wish, in JSON; `onMade` hears of it unless there is a newer one by then. */
  make(document: Document, key: string): void {
    this.#next = { number: ++this.#turns, document, wish: JSON.parse(key), key }
    if (this.#running === null) this.#startNext()
    else this.#impatience ??= setTimeout(() => this.#startAnew(), PATIENCE)
  }

  /** A part of a sheet of that turn; null where it is over by now. */
  paint({ number: turn }: Turn, order: PaintOrder): Promise<ImageBitmap | null> {
    if (this.#thread === null || turn !== this.#turns) return Promise.resolve(null)
    const id = ++this.#paintings
    this.#tell({ kind: 'paint', id, turn, order })
    return new Promise((resolve) => this.#waiting.set(id, resolve))
  }

  /** Gives up what is being made, so that other work has the machine; what is made stays. */
  rest(): void {
    if (this.#running !== null) this.stop()
  }

  /** Ends the thread, with all that it holds. */
  stop(): void {
    clearTimeout(this.#impatience)
    this.#impatience = undefined
    this.#thread?.terminate()
    this.#thread = null
    this.#chart = null
    this.#running = null
    this.#next = null
    for (const give of this.#waiting.values()) give(null)
    this.#waiting.clear()
  }

  #startAnew(): void {
    const next = this.#next
    this.stop()
    this.#next = next
    this.#startNext()
  }

  #startNext(): void {
    clearTimeout(this.#impatience)
    this.#impatience = undefined
    const next = this.#next
    if (next === null) return
    this.#thread ??= this.#newThread()
    if (this.#chart !== next.document) {
      this.#chart = next.document
      this.#tell({ kind: 'chart', document: next.document })
    }
    this.#running = next
    this.#next = null
    this.#tell({ kind: 'make', turn: next.number, wish: next.wish })
  }

  #newThread(): Worker {
    const thread = new Worker(new URL('./preview-thread.ts', import.meta.url), { type: 'module' })
    thread.addEventListener('message', ({ data }: MessageEvent<PreviewNews>) => {
      if (thread === this.#thread) this.#hear(data)
    })
    thread.addEventListener('error', () => {
      if (thread !== this.#thread) return
      this.stop()
      this.listeners.onFailed()
    })
    return thread
  }

  #hear(news: PreviewNews): void {
    if (news.kind === 'painted') {
      this.#waiting.get(news.id)?.(news.bitmap)
      this.#waiting.delete(news.id)
      return
    }
    const done = this.#running
    this.#running = null
    if (this.#next !== null) this.#startNext()
    else if (done !== null) this.listeners.onMade(news.preview, done)
  }

  #tell(job: PreviewJob): void {
    this.#thread?.postMessage(job)
  }
}
