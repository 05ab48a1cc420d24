// Opens charts: one at a time, each file in one window, and never over anybody's work.
import { basename, extname } from 'node:path'
import { type ChartText, chartTextOf } from '../../shared/document/chart-text.ts'
import type { Document } from '../../shared/document/schema.ts'
import { isListPath } from '../../shared/file-kinds/list-path.ts'
import type { Notice } from '../../shared/ipc/notices.ts'
import type { Beginning } from '../../shared/ipc/opening.ts'
import type { NewCharts } from '../../shared/ipc/preferences.ts'
import { newChart } from '../../shared/preferences/new-chart.ts'
import { assert } from '../../shared/result.ts'
import { realDisk } from '../files/disk.ts'
import { openAsText } from '../files/open-as-text.ts'
import type { OpenError, OpenedFile } from '../files/open-file.ts'
import { quoted } from '../files/quoted.ts'
import { sweepTemps } from '../files/sweep-temps.ts'
import type { DocumentPlace, OpenDocument } from './open-document.ts'
import { openedDocumentOf, UNTITLED } from './open-document.ts'
import { type ExplainingPorts, explainFailure } from './opening-failure.ts'
import {
  isUntouched,
  type OpenWindow,
  type Registry,
  refreshWindow,
  tellWindow,
} from './registry.ts'
import { withCancel } from './telling-busy.ts'
import { windowShowing } from './window-showing.ts'

export interface OpeningPorts extends ExplainingPorts {
  readonly registry: Registry
  /** Milliseconds after which a window says that a file is being opened. */
  readonly patience?: number
  /** Opens a window on a document. */
  createWindow(document: OpenDocument): OpenWindow
  newId(): string
  /** Has a list of people looked through in this window, or says there why not. True: it is shown. */
  openList(path: string, open: OpenWindow): Promise<boolean>
  /** What new charts begin with. */
  newCharts(): NewCharts
}

/** An open document, but for what is the same of all that came back. */
export type RecoveredOpening = Omit<
  OpenDocument,
  'isUnsaved' | 'isTouched' | 'isStart' | 'beginsWith'
>

export interface Opening {
  /** A new, empty chart, and how it is to be filled; the window used last where there are too many. */
  openNew(from: OpenWindow | null, beginsWith?: Beginning): OpenWindow
  /** What a start shows that has nothing else to show, null for a new chart: ways to begin lie over it. */
  openStart(document: Document | null): OpenWindow
  /** A new chart that is filled already, and not saved yet. */
  openFilled(document: Document, from: OpenWindow | null): void
  /** A copy of a chart that comes with the program. */
  openCopy(document: Document, from: OpenWindow | null): void
  /** Work that came back after the program had ended; always in a window of its own. */
  openRecovered(document: RecoveredOpening): void
  /** A file that the user picks; does nothing when the user thinks better of it. True: it is shown. */
  openChosen(from: OpenWindow): Promise<boolean>
  /**
   * A file, or a picture that carries a chart, which becomes a new one, or a list of people, which is looked
   * through; what keeps it from opening is said in a window. True: it is shown.
   */
  openPath(path: string, from: OpenWindow | null): Promise<boolean>
  /** One after the other, whatever keeps one of them from opening; nobody has to answer before the next. */
  openAll(paths: readonly string[]): Promise<void>
}

/** More windows at once serve nobody, and each takes tens of megabytes. */
export const MOST_WINDOWS = 50

const FULL: Notice = {
  kind: 'error',
  message: `${MOST_WINDOWS} windows are open, and Pitcrew opens no more at once; close one that you do not need and try again.`,
}

/** `from` is the window it was asked for in; it is used again while nobody has touched it. */
export function openingOf(ports: OpeningPorts): Opening {
  const { registry, recent, disk = realDisk } = ports
  const read: NonNullable<OpeningPorts['openFile']> =
    ports.openFile ?? ((path) => openAsText(path, disk, 'files-and-pictures'))
  // Two starts at once may name the same file: the second has to see the window of the first.
  let turn: Promise<unknown> = Promise.resolve()

  /** null where there are too many windows already, which is said in one of them. */
  function show(chart: ChartText, from: OpenWindow | null, traits: Traits = {}): OpenWindow | null {
    const document = newDocument(ports.newId(), chart, traits)
    if (from === null || registry.of(from.window.id) !== from || !isUntouched(from)) {
      if (registry.all().length < MOST_WINDOWS) return ports.createWindow(document)
      const latest = registry.latest()
      if (latest) tellWindow(latest, FULL)
      return null
    }
    from.document = document
    refreshWindow(from)
    if (from.isListening) from.window.send('document:opened', openedDocumentOf(document))
    from.window.focus()
    return from
  }

  /** Answers what keeps the file from opening; else whether it is shown: it may be stopped, or have no room. */
  async function openNow(
    path: string,
    from: OpenWindow | null,
  ): Promise<OpenError<ChartText> | boolean> {
    const already = await windowShowing(registry, disk, path)
    if (already) {
      already.window.focus()
      recent.add(path)
      return true
    }
    const saidIn = () => windowFor(from)
    const done = await withCancel(path, saidIn, (signal) => read(path, signal), ports.patience)
    if (done === null) return false
    const { outcome: opened, saidIn: shown } = done
    if (!opened.ok) return opened.error
    const { document, file, picture } = opened.value
    const window = show(document, roomIn(shown ?? from), traitsOf(path, opened.value))
    if (window && picture) tellWindow(window, fromPicture(path))
    else if (window) recent.add(path)
    if (window && !picture) await sweepTemps(disk, file.realPath, new Date())
    return window !== null
  }

  function openNew(from: OpenWindow | null, beginsWith?: Beginning): OpenWindow {
    return shownIn(registry, show(blankChart(), from, beginsWith ? { beginsWith } : {}))
  }

  /** As the preferences want new charts. */
  const blankChart = () => chartTextOf(newChart('New chart', ports.newCharts()))

  /** `isDone` is there before somebody has answered a question about it. */
  function begin(path: string, from: OpenWindow | null) {
    // Out of turn: it takes no window from anybody, and a long one takes its time.
    if (isListPath(path))
      return { isDone: Promise.resolve(), isExplained: ports.openList(path, windowFor(from)) }
    const done = turn.then(() => openNow(path, from))
    // A bug in one opening must not keep all later files closed; the caller still hears of it.
    turn = done.catch(() => undefined)
    return { isDone: turn, isExplained: explain(path, from, done) }
  }

  /** True where it, or what the user wanted instead, is shown. */
  async function explain(
    path: string,
    from: OpenWindow | null,
    done: Promise<OpenError<ChartText> | boolean>,
  ): Promise<boolean> {
    const error = await done
    if (typeof error === 'boolean') return error
    const open = windowFor(from)
    // Out of turn: other files open while somebody thinks about the question.
    return explainFailure({ ...ports, disk }, open, error, path, {
      again: () => openPath(path, open),
      another: () => openChosen(open),
      asList: () => ports.openList(path, open),
      openUnsaved: (chart, notice) => told(show(chart, roomIn(open), { isUnsaved: true }), notice),
    })
  }

  function openPath(path: string, from: OpenWindow | null): Promise<boolean> {
    return begin(path, from).isExplained
  }

  async function openAll(paths: readonly string[]): Promise<void> {
    for (const path of paths) await begin(path, registry.latest()).isDone
  }

  async function openChosen(from: OpenWindow): Promise<boolean> {
    const path = await from.window.choosePathToOpen()
    return path !== null && (await openPath(path, from))
  }

  /** Where something about an opening is said; the window it was asked for in may have gone. */
  function windowFor(from: OpenWindow | null): OpenWindow {
    const isOpen = from !== null && registry.of(from.window.id) === from
    return (isOpen ? from : registry.latest()) ?? openNew(null)
  }

  return {
    openNew,
    openStart(chart) {
      const shown = chart ? chartTextOf(chart) : blankChart()
      return shownIn(registry, show(shown, null, { isStart: true }))
    },
    openFilled: (document, from) => void show(chartTextOf(document), from, { isUnsaved: true }),
    openCopy: (document, from) => void show(chartTextOf(document), from),
    openRecovered: (recovered) =>
      void ports.createWindow({ ...recovered, isUnsaved: true, isTouched: true }),
    openChosen,
    openPath,
    openAll,
  }
}

/** Whoever looks through a list keeps it, with what was answered; only what comes of that list takes its place. */
function roomIn(open: OpenWindow | null): OpenWindow | null {
  return open?.isLookingThrough ? null : open
}

/** Was there room for it? Then this is said there. */
function told(shown: OpenWindow | null, notice: Notice): boolean {
  if (shown) tellWindow(shown, notice)
  return shown !== null
}

/** Where there are too many windows for another one, the one used last has said so. */
function shownIn(registry: Pick<Registry, 'latest'>, open: OpenWindow | null): OpenWindow {
  const shown = open ?? registry.latest()
  assert(shown, 'there are too many windows, but none of them')
  return shown
}

/** A picture is not the file of the chart that was in it, which only has its name. */
function traitsOf(path: string, { file, picture }: OpenedFile<ChartText>): Traits {
  return picture ? { untitledName: basename(path, extname(path)) } : { place: { path, file } }
}

function fromPicture(path: string): Notice {
  return {
    kind: 'info',
    message: `This chart was inside ${quoted(basename(path))}. It is a new one, not saved yet; that file stays as it is.`,
  }
}

interface Traits {
  readonly place?: DocumentPlace | null
  /** It comes from something that has this name. */
  readonly untitledName?: string
  readonly isUnsaved?: boolean
  readonly isStart?: true
  readonly beginsWith?: Beginning
}

function newDocument(
  id: string,
  chart: ChartText,
  { place = null, isUnsaved = false, untitledName = UNTITLED, ...traits }: Traits,
): OpenDocument {
  const isTouched = place !== null || isUnsaved || untitledName !== UNTITLED
  return { ...traits, id, chart, recovered: null, place, untitledName, isUnsaved, isTouched }
}
