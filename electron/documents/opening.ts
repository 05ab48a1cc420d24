// Opens charts: one at a time, each file in one window, and never over anybody's work.
import type { Document } from '../../shared/document/schema.ts'
import { emptyDocument } from '../../shared/document/schema.ts'
import type { Notice } from '../../shared/ipc/notices.ts'
import type { Result } from '../../shared/result.ts'
import { words } from '../../shared/words/phrase.ts'
import { writerFor } from '../../shared/words/writer.ts'
import { type Disk, realDisk } from '../files/disk.ts'
import type { KnownFile } from '../files/identity.ts'
import { type OpenError, type OpenedFile, openFile, sayOpenError } from '../files/open-file.ts'
import { sweepTemps } from '../files/sweep-temps.ts'
import type { RecentFiles } from '../settings/recent-files.ts'
import type { DocumentPlace, OpenDocument } from './open-document.ts'
import { openedDocumentOf } from './open-document.ts'
import {
  isUntouched,
  type OpenWindow,
  type Registry,
  refreshWindow,
  tellWindow,
} from './registry.ts'

export interface OpeningPorts {
  readonly registry: Registry
  readonly recent: RecentFiles
  /** Opens a window on a document. */
  createWindow(document: OpenDocument): OpenWindow
  newId(): string
  /** Reads a chart; in this thread, unless something else is said. */
  openFile?(path: string): Promise<Result<OpenedFile, OpenError>>
  /** How numbers are written. */
  locale(): string
  readonly disk?: Disk
}

/** An open document, but for what is the same of all that came back. */
export type RecoveredOpening = Omit<OpenDocument, 'isUnsaved' | 'isTouched'>

export interface Opening {
  /** A new, empty chart. */
  openNew(from: OpenWindow | null): OpenWindow
  /** A new chart that is filled already, and not saved yet. */
  openFilled(document: Document, from: OpenWindow | null): void
  /** A copy of a chart that comes with the program. */
  openCopy(document: Document, from: OpenWindow | null): void
  /** Work that came back after the program had ended; always in a window of its own. */
  openRecovered(document: RecoveredOpening): void
  /** A file that the user picks; does nothing when the user thinks better of it. */
  openChosen(from: OpenWindow): Promise<void>
  /** A file; what keeps it from opening is said in a window. */
  openPath(path: string, from: OpenWindow | null): Promise<void>
}

/** `from` is the window it was asked for in; it is used again while nobody has touched it. */
export function openingOf(ports: OpeningPorts): Opening {
  const { registry, recent, disk = realDisk } = ports
  const read = ports.openFile ?? ((path: string) => openFile(path, disk))
  // Two starts at once may name the same file: the second has to see the window of the first.
  let turn: Promise<void> = Promise.resolve()

  function show(content: Document, from: OpenWindow | null, traits: Traits = {}): OpenWindow {
    const { place = null, isUnsaved = false } = traits
    const document: OpenDocument = {
      id: ports.newId(),
      content,
      recovered: null,
      place,
      untitledName: 'Untitled',
      isUnsaved,
      isTouched: place !== null || isUnsaved,
    }
    if (from === null || registry.of(from.window.id) !== from || !isUntouched(from))
      return ports.createWindow(document)
    from.document = document
    refreshWindow(from)
    if (from.isListening) from.window.send('document:opened', openedDocumentOf(document))
    from.window.focus()
    return from
  }

  async function openNow(path: string, from: OpenWindow | null): Promise<void> {
    const place = await locate(disk, path)
    const already = place && registry.showing(place)
    if (already) {
      already.window.focus()
      recent.add(path)
      return
    }
    const opened = await read(path)
    if (!opened.ok) {
      await explain(opened.error, path, from ?? registry.latest() ?? showNew(null))
      return
    }
    const { document, file } = opened.value
    show(document, from, { place: { path, file } })
    recent.add(path)
    await sweepTemps(disk, file.realPath, new Date())
  }

  async function explain(error: OpenError, path: string, open: OpenWindow): Promise<void> {
    const message = writerFor(ports.locale(), undefined).write(sayOpenError(error, path))
    if (error.code === 'E_GRAPH' && 'repaired' in error) {
      const answer = await open.window.ask({
        kind: 'warning',
        message,
        detail: 'The copy is new and unsaved; the file itself stays as it is.',
        buttons: ['Open a repaired copy', 'Cancel'],
      })
      if (answer !== 0) return
      tellWindow(
        show(error.repaired, open, { isUnsaved: true }),
        repairNotice(error.notes, ports.locale()),
      )
      return
    }
    const isListed = recent.list().some(({ id }) => recent.pathOf(id) === path)
    if (error.code === 'E_GONE' && isListed) {
      recent.forget(path)
      tellWindow(open, {
        kind: 'error',
        message: `${message.replace(/\.$/, '')}, so it was taken off the list of recent files.`,
      })
      return
    }
    tellWindow(open, { kind: 'error', message })
  }

  function showNew(from: OpenWindow | null): OpenWindow {
    return show(emptyDocument('New chart'), from)
  }

  function openPath(path: string, from: OpenWindow | null): Promise<void> {
    const done = turn.then(() => openNow(path, from))
    // A bug in one opening must not keep all later files closed; the caller still hears of it.
    turn = done.catch(() => undefined)
    return done
  }

  return {
    openNew: (from) => showNew(from),
    openFilled: (document, from) => void show(document, from, { isUnsaved: true }),
    openCopy: (document, from) => void show(document, from),
    openRecovered(recovered) {
      ports.createWindow({ ...recovered, isUnsaved: true, isTouched: true })
    },
    async openChosen(from) {
      const path = await from.window.choosePathToOpen()
      if (path !== null) await openPath(path, from)
    },
    openPath,
  }
}

interface Traits {
  readonly place?: DocumentPlace
  readonly isUnsaved?: boolean
}

/** Where a path leads; null where that cannot be told, which opening it will say in words. */
async function locate(
  disk: Disk,
  path: string,
): Promise<Pick<KnownFile, 'realPath' | 'identity'> | null> {
  try {
    const realPath = await disk.realpath(path)
    return { realPath, identity: await disk.stat(realPath) }
  } catch {
    return null
  }
}

function repairNotice(notes: readonly string[], locale: string): Notice {
  const [first = 'its links were damaged'] = notes
  const others = notes.length > 1 ? words` (and ${notes.length - 1} more)` : ''
  const message = words`This is a repaired copy, not saved yet: ${first}${others}.`
  return { kind: 'info', message: writerFor(locale, undefined).write(message) }
}
