// Keeps an eye on the file of one window, and tells its page what another program has done to it.
import { basename, dirname } from 'node:path'
import type { OutsideNews } from '../../shared/ipc/outside-changes.ts'
import type { DocumentPlace, OpenDocument } from '../documents/open-document.ts'
import type { FileWatch, OpenWindow } from '../documents/registry.ts'
import type { FolderEars, WatchFolder } from '../files/watch-folder.ts'
import { type Calm, type CalmPace, calmly } from './calm.ts'
import { type FolderWatches, folderWatches } from './folder-watches.ts'
import { newsOf, type Told } from './news.ts'
import { type Eyes, type Sight, sightAt } from './sight.ts'
import { keyOf, type Trouble, type Verdict, verdictOn } from './verdict.ts'

/** All in milliseconds. */
export interface Pace extends CalmPace {
  /** A look at least so often: no system tells of network drives, or of folders further up. */
  readonly atLeastEvery: number
  /** How long it must be the same before it is said, and how often it is looked at meanwhile. */
  readonly patience: Readonly<Record<Trouble['kind'], number>>
  readonly again: number
}

export const PACE: Pace = {
  quiet: 300,
  atMost: 1_500,
  atLeastEvery: 5_000,
  // Programs that save by deleting and writing anew are through by then, or half-way through writing.
  patience: { changed: 0, gone: 500, 'something-else': 500, unreadable: 2_000 },
  again: 300,
}

export interface WatchPorts extends Eyes {
  /** Resolves when nothing of this document is being saved. */
  idle(document: OpenDocument): Promise<void>
  readonly watchFolder: WatchFolder
  /** A folder could not be watched. */
  onDeaf: FolderEars['onEnd']
  /** A fault in a look. */
  onFault(cause: unknown): void
  locale(): string
  readonly pace: Pace
}

/** One per window, whatever documents it shows. */
export class OutsideWatch implements FileWatch {
  readonly #ports: WatchPorts
  readonly #open: OpenWindow
  readonly #folders: FolderWatches
  readonly #looking: Calm
  #every: NodeJS.Timeout | undefined
  /** Of the document when it was looked at last. */
  #place: DocumentPlace | null = null
  /** Spares reading a file again that nobody has decided about yet. */
  #sight: Sight | null = null
  #told: Told | null = null
  #lastVersion = 0
  #suspicion: { readonly key: string; readonly since: number } | null = null
  #isStopped = false

  constructor(ports: WatchPorts, open: OpenWindow) {
    this.#ports = ports
    this.#open = open
    this.#folders = folderWatches(ports.disk, ports.watchFolder, {
      onEvent: (name) => this.#concerns(name) && this.look(),
      onEnd: ports.onDeaf,
    })
    this.#looking = calmly(() => this.#lookNow().catch(ports.onFault), ports.pace)
  }

  refresh(): void {
    const { place } = this.#open.document
    if (place === this.#place || this.#isStopped) return
    this.#place = place
    this.#allIsWell()
    clearInterval(this.#every)
    if (place === null) return
    this.#every = setInterval(() => this.look(), this.#ports.pace.atLeastEvery)
    this.#every.unref()
    this.look()
  }

  look(): void {
    this.#looking.ask()
  }

  pageStarted(): void {
    this.#told = null
    this.look()
  }

  stop(): void {
    this.#isStopped = true
    this.#looking.stop()
    this.#folders.close()
    clearInterval(this.#every)
  }

  /** What the page was told under this number; null where that does not hold any more. */
  told(version: number): Trouble | null {
    return this.#told?.version === version ? this.#told.trouble : null
  }

  /** Systems write names in their own way, so that too much is let through rather than too little. */
  #concerns(name: string | null): boolean {
    if (name === null || this.#place === null) return true
    const { path, file } = this.#place
    // A folder that is removed or renamed is told by its own name.
    const names = [path, file.realPath, dirname(path), dirname(file.realPath)]
    return names.some((each) => plain(basename(each)) === plain(name))
  }

  async #lookNow(): Promise<void> {
    const { document } = this.#open
    await this.#ports.idle(document)
    const { place } = document
    if (place === null || this.#isStopped) return
    const folders = new Set([dirname(place.path), dirname(place.file.realPath)])
    // First, so that nothing can happen unheard between the look and the watch.
    await this.#folders.renew([...folders])
    const sight = await sightAt(this.#ports, place.path, place.file, this.#sight)
    await this.#ports.idle(document)
    if (this.#isStopped || this.#open.document !== document) return
    // Saved while it was looked at: what was seen may be the own save.
    if (document.place !== place) return this.look()
    const verdict = verdictOn(place.file, sight)
    this.#sight = verdict.kind === 'unclear' ? null : sight
    this.#judge(verdict, place)
  }

  #judge(verdict: Verdict, place: DocumentPlace): void {
    switch (verdict.kind) {
      case 'unclear':
        break
      case 'touched':
        this.#place = { ...place, file: verdict.file }
        this.#open.document.place = this.#place
        this.#allIsWell()
        break
      case 'same':
        this.#allIsWell()
        break
      default:
        this.#suspect(verdict)
    }
  }

  #allIsWell(): void {
    this.#suspicion = null
    if (this.#told === null) return
    this.#told = null
    this.#send({ kind: 'as-known', documentId: this.#open.document.id })
  }

  #suspect(trouble: Trouble): void {
    const { patience, again } = this.#ports.pace
    const key = keyOf(trouble)
    const now = performance.now()
    if (this.#suspicion?.key !== key) this.#suspicion = { key, since: now }
    if (now - this.#suspicion.since >= patience[trouble.kind]) this.#tell(trouble, key)
    else setTimeout(() => this.look(), again).unref()
  }

  #tell(trouble: Trouble, key: string): void {
    // A page that is starting asks again when it can hear.
    if (!this.#open.isListening) return
    if (this.#told && keyOf(this.#told.trouble) === key) {
      // Touched since, perhaps.
      this.#told = { ...this.#told, trouble }
      return
    }
    this.#lastVersion += 1
    this.#told = { version: this.#lastVersion, trouble }
    this.#send(newsOf(this.#open.document, this.#told, this.#ports.locale()))
  }

  #send(news: OutsideNews): void {
    this.#open.window.send('outside:news', news)
  }
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
