// After an opening that failed: says why, and does what the user wants to be done about it.
import type { ChartText } from '../../shared/document/chart-text.ts'
import { mayBeList } from '../../shared/file-kinds/kinds.ts'
import type { Notice } from '../../shared/ipc/notices.ts'
import { assertNever } from '../../shared/result.ts'
import { words } from '../../shared/words/phrase.ts'
import { writerFor } from '../../shared/words/writer.ts'
import { type Disk, realDisk } from '../files/disk.ts'
import { type OpenedChart, openAsText } from '../files/open-as-text.ts'
import { type OpenError, sayOpenError } from '../files/open-file.ts'
import type { RecentFiles } from '../settings/recent-files.ts'
import type { DocumentWindow } from './document-window.ts'
import { newestVersion } from './newest-version.ts'
import { type OpenWindow, tellWindow } from './registry.ts'

export interface ExplainingPorts {
  readonly recent: RecentFiles
  /** Reads a chart; in this thread, unless something else is said. */
  openFile?(path: string, signal?: AbortSignal): Promise<OpenedChart>
  /** Where earlier versions are kept. */
  readonly historyFolder: string
  /** Shows a file, which the user has named, in the system's own window of files. */
  showInFolder(path: string): void
  /** How numbers are written. */
  locale(): string
  readonly disk?: Disk
}

/** What can be done then. True: a chart is shown. */
export interface NextOpening {
  again(): Promise<boolean>
  another(): Promise<boolean>
  /** The file as a list of people, to look through. */
  asList(): Promise<boolean>
  /** A chart without a file, in this window or in one of its own, where what it is gets said. */
  openUnsaved(chart: ChartText, notice: Notice): boolean
}

type Step = 'again' | 'as-list' | 'another' | 'earlier' | 'show-file' | 'repaired' | 'close'

type Choice = readonly [label: string, step: Step]

const AGAIN: Choice = ['Try again', 'again']
const ANOTHER: Choice = ['Choose another…', 'another']
const EARLIER: Choice = ['Open the version before', 'earlier']
const SHOW: Choice = ['Show in folder', 'show-file']
const AS_LIST: Choice = ['Import as a list', 'as-list']
const REPAIRED: Choice = ['Open a repaired copy', 'repaired']

/** Where nothing can be done, a message is enough; else it is a question with buttons that work. True: a chart is shown. */
export async function explainFailure(
  ports: ExplainingPorts,
  open: OpenWindow,
  error: OpenError<ChartText>,
  path: string,
  next: NextOpening,
): Promise<boolean> {
  const { recent, disk = realDisk } = ports
  const read = ports.openFile ?? ((file: string) => openAsText(file, disk))
  const message = writerFor(ports.locale(), undefined).write(sayOpenError(error, path))
  const isListed = recent.list().some(({ id }) => recent.pathOf(id) === path)
  if (error.code === 'E_GONE' && isListed) {
    recent.forget(path)
    const sentence = `${message.replace(/\.$/, '')}, so it was taken off the list of recent files.`
    tellWindow(open, { kind: 'error', message: sentence })
    return false
  }
  const earlier = await newestVersion(disk, read, ports.historyFolder, path)
  const repair = 'repair' in error ? error.repair : null
  const isOpenTo: Partial<Record<Step, boolean>> = {
    earlier: earlier !== null,
    repaired: repair !== null,
    'as-list': error.code === 'E_NOT_SALESORG' && mayBeList(error.kind),
  }
  const choices = choicesOf(error.code).filter(([, step]) => isOpenTo[step] ?? true)
  if (choices.length === 0) {
    tellWindow(open, { kind: 'error', message })
    return false
  }
  const step = await ask(open.window, message, choices)
  if (step === 'again') return next.again()
  if (step === 'another') return next.another()
  if (step === 'as-list') return next.asList()
  if (step === 'show-file') ports.showInFolder(path)
  if (step === 'earlier' && earlier !== null) return openVersionBefore(earlier, next)
  if (step === 'repaired' && repair !== null)
    return next.openUnsaved(repair.document, repairNotice(repair.notes, ports.locale()))
  return false
}

async function ask(
  window: DocumentWindow,
  message: string,
  choices: readonly Choice[],
): Promise<Step> {
  const isRepairable = choices.includes(REPAIRED)
  const answer = await window.ask({
    kind: isRepairable ? 'warning' : 'error',
    message,
    ...(isRepairable && {
      detail: 'The copy is new and unsaved; the file itself stays as it is.',
    }),
    buttons: [...choices.map(([label]) => label), 'Close'],
  })
  return choices[answer]?.[1] ?? 'close'
}

function choicesOf(code: OpenError['code']): readonly Choice[] {
  switch (code) {
    case 'E_GRAPH':
    case 'E_SCHEMA':
      return [REPAIRED, EARLIER, SHOW, ANOTHER]
    case 'E_EMPTY':
    case 'E_NULLS':
    case 'E_ENCODING':
    case 'E_JSON':
    case 'E_MIGRATION':
      return [EARLIER, SHOW, ANOTHER]
    case 'E_NOT_SALESORG':
      return [AS_LIST, EARLIER, ANOTHER, SHOW]
    case 'E_NOTHING_INSIDE':
    case 'E_INSIDE':
      return [EARLIER, ANOTHER, SHOW]
    case 'E_NOT_FILE':
    case 'E_READ_ONLY':
    case 'E_NAME':
      return [ANOTHER]
    case 'E_LOCKED':
    case 'E_CONFLICT':
    case 'E_BUSY_SYSTEM':
    case 'E_IO':
    case 'E_NO_SPACE':
    case 'E_NOT_KEPT':
      return [AGAIN, ANOTHER]
    case 'E_GONE':
    case 'E_TOO_NEW':
    case 'E_TOO_BIG':
    case 'E_LIMIT':
      return []
    default:
      return assertNever(code)
  }
}

/** Of a file that does not open itself: the newest version that does, as a copy. */
function openVersionBefore(newest: ChartText, next: NextOpening): boolean {
  return next.openUnsaved(newest, {
    kind: 'info',
    message:
      'This is a copy of the latest earlier version, not saved yet; the file itself stays as it is.',
  })
}

function repairNotice(notes: readonly string[], locale: string): Notice {
  const [first = 'its links were damaged'] = notes
  const others = notes.length > 1 ? words` (and ${notes.length - 1} more)` : ''
  const message = words`This is a repaired copy, not saved yet: ${first}${others}.`
  return { kind: 'info', message: writerFor(locale, undefined).write(message) }
}
