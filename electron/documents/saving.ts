// Saves a document from its window: asks where when needed, and talks about what a disk refuses.
import { dirname, join } from 'node:path'
import type { ChartText } from '../../shared/document/chart-text.ts'
import { reasonUnreadable } from '../../shared/document/readable-text.ts'
import type { CallResult } from '../../shared/ipc/border.ts'
import type { Notice } from '../../shared/ipc/notices.ts'
import type { SaveRequest } from '../../shared/ipc/saving.ts'
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import { writerFor } from '../../shared/words/writer.ts'
import { type Disk, realDisk } from '../files/disk.ts'
import type { KnownFile } from '../files/identity.ts'
import { quoted } from '../files/quoted.ts'
import { type SaveWarning, saveFile } from '../files/save-file.ts'
import { type SaveQueue, saveQueue } from '../files/save-queue.ts'
import { type Unwritable, type WriteOut, writeOutHere } from '../files/write-out.ts'
import type { RecentFiles } from '../settings/recent-files.ts'
import { defaultFileName } from './file-names.ts'
import { fileNameOf, nameForFile, type OpenDocument } from './open-document.ts'
import { type OpenWindow, type Registry, refreshWindow } from './registry.ts'
import { chooseSavePath, sayTaken } from './save-dialog.ts'
import { askAboutFailure } from './save-failure.ts'
import { sayingThatItSaves } from './telling-busy.ts'
import { windowShowing } from './window-showing.ts'

type SaveAnswer = Result<CallResult<'document:save'>, PlainError>

export interface SavingPorts {
  readonly registry: Registry
  readonly recent: RecentFiles
  readonly historyFolder: string
  /** Does the user want earlier versions? Left out: yes. */
  keepsHistory?(): boolean
  /** Where the first save dialog begins. */
  readonly documentsFolder: string
  /** How numbers are written. */
  locale(): string
  readonly disk?: Disk
  /** Makes a file's bytes; in this thread, unless something else is said. */
  readonly writeOut?: WriteOut
  /** Milliseconds after which it is said in the window that it takes its time. */
  readonly patience?: number
}

export interface Saving {
  /** Answers when it is on the disk, or when the user has given up. */
  save(open: OpenWindow, request: SaveRequest): Promise<SaveAnswer>
  /** Resolves when nothing of this document is being saved. */
  idle(document: OpenDocument): Promise<void>
}

interface Jobs {
  readonly queue: SaveQueue<SaveRequest, SaveAnswer>
  unanswered: number
}

/** Where to write, and what is expected to be there. */
interface SaveTarget {
  readonly path: string
  readonly known: KnownFile | null
  readonly overConflict: boolean
  readonly withoutKeeping: boolean
}

/** One queue per document, so that an older content can never land on a newer one. */
export function savingOf(ports: SavingPorts): Saving {
  const jobs = new WeakMap<OpenDocument, Jobs>()

  function jobsOf(open: OpenWindow): Jobs {
    const { document } = open
    const known = jobs.get(document)
    if (known) return known
    const fresh: Jobs = {
      queue: saveQueue((request: SaveRequest) => saveNow(ports, open, document, request)),
      unanswered: 0,
    }
    jobs.set(document, fresh)
    return fresh
  }

  return {
    async save(open, request) {
      // From here on no other document may take the window, not even while a dialog is open.
      open.document.isTouched = true
      // Also whatever becomes of the save: watching tells nothing of some disks.
      open.fileWatch.look()
      open.closing.tell({ type: 'save-started' })
      const own = jobsOf(open)
      own.unanswered += 1
      const { document, pages } = open
      let isSaved = false
      try {
        const answer = await own.queue.add(request)
        isSaved = answer.ok && answer.value.kind === 'saved'
        // The page that asked is not there any more to hear the answer.
        if (isSaved && open.pages !== pages) tellSaved(open, document)
        return answer
      } finally {
        own.unanswered -= 1
        // The guard waits for the last of several that overlap.
        if (own.unanswered === 0) open.closing.tell({ type: 'save-ended', isSaved })
      }
    },
    idle: async (document) => await jobs.get(document)?.queue.idle(),
  }
}

async function saveNow(
  ports: SavingPorts,
  open: OpenWindow,
  document: OpenDocument,
  request: SaveRequest,
): Promise<SaveAnswer> {
  const { writeOut = writeOutHere, disk = realDisk, historyFolder } = ports
  const saving = <Outcome>(work: Promise<Outcome>) => sayingThatItSaves(open, work, ports.patience)
  // What would not open again is never written.
  const written = await saving(writeOut(request.chart))
  if (!written.ok) return err(unwritable(written.error, document, ports.locale()))
  const { bytes, name } = written.value
  const { place } = document
  const keepsHistory = ports.keepsHistory?.() ?? true
  const mustAsk = request.saveAs || place === null
  let target = mustAsk
    ? await newTarget(ports, open, name)
    : {
        path: place.path,
        known: place.file,
        overConflict: request.recreate === true,
        withoutKeeping: false,
      }
  while (target !== null) {
    const { path } = target
    const job = { ...target, bytes, historyFolder, keepsHistory, now: new Date() }
    const saved = await saving(saveFile(job, disk))
    if (saved.ok) {
      // Checked a moment ago; the page gets its own text back.
      document.chart = request.chart as ChartText
      document.place = { path, file: saved.value.file }
      refreshWindow(open)
      ports.recent.add(path)
      return ok({
        kind: 'saved',
        fileName: fileNameOf(document),
        notices: saved.value.warnings.map(noticeOf),
      })
    }
    const next = await askAboutFailure(open.window, saved.error.code, path, keepsHistory)
    if (next === 'over-conflict') target = { ...target, overConflict: true, withoutKeeping: false }
    if (next === 'without-keeping') target = { ...target, withoutKeeping: true }
    if (next === 'elsewhere') target = await newTarget(ports, open, name)
    if (next === 'give-up') target = null
  }
  return ok({ kind: 'cancelled' })
}

function tellSaved({ window }: OpenWindow, document: OpenDocument): void {
  const { id: documentId, chart } = document
  window.send('document:saved', { documentId, chart, fileName: fileNameOf(document) })
}

async function newTarget(
  { registry, documentsFolder, disk = realDisk }: SavingPorts,
  open: OpenWindow,
  chartName: string,
): Promise<SaveTarget | null> {
  const { place } = open.document
  const folder = place === null ? documentsFolder : dirname(place.path)
  const name =
    place === null
      ? defaultFileName(nameForFile(open.document, chartName), 'salesorg')
      : fileNameOf(open.document)
  const path = await chooseSavePath(
    open.window,
    { suggestion: join(folder, name), kind: 'Sales organisation', extension: 'salesorg' },
    async (chosen) => {
      // Two windows on one file would overwrite each other.
      const other = await windowShowing(registry, disk, chosen)
      if (other === null || other === open) return true
      await sayTaken(open.window, chosen, 'another window')
      return false
    },
    disk,
  )
  return path === null ? null : { path, known: null, overConflict: false, withoutKeeping: false }
}

function unwritable(error: Unwritable, document: OpenDocument, locale: string): PlainError {
  const { why, advice } = error.code === 'E_BUSY_SYSTEM' ? NO_MEMORY : reasonUnreadable(error)
  const { write } = writerFor(locale, undefined)
  return {
    code: error.code,
    message: `${quoted(fileNameOf(document))} was not saved: ${write(why)}; the file is unchanged and your work is still open, so ${write(advice)}, then save again.`,
  }
}

const NO_MEMORY = {
  why: 'the system is short of memory',
  advice: 'close other programs',
}

function noticeOf(warning: SaveWarning): Notice {
  return {
    kind: 'info',
    message:
      warning === 'shared-name'
        ? 'Saved; other names of this file (hard links) keep the version before.'
        : 'Saved; the version before could not be kept in the history.',
  }
}
