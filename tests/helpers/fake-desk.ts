// Windows without Electron: they note what is shown and said, and answer as the test has laid out.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type {
  DocumentWindow,
  PrintOutcome,
  Printout,
  Question,
  SavePlace,
} from '../../electron/documents/document-window.ts'
import type { OpenDocument } from '../../electron/documents/open-document.ts'
import { type Opening, type OpeningPorts, openingOf } from '../../electron/documents/opening.ts'
import {
  type OpenWindow,
  type Registry,
  windowRegistry,
} from '../../electron/documents/registry.ts'
import { type OpenFiles, openFiles } from '../../electron/documents/remember-open.ts'
import { type Restoring, restoringOf } from '../../electron/documents/restoring.ts'
import { openWindowOn, type WindowHooks } from '../../electron/documents/window-desk.ts'
import { type Disk, realDisk } from '../../electron/files/disk.ts'
import { openAsText } from '../../electron/files/open-as-text.ts'
import { listReader } from '../../electron/lists/list-reader.ts'
import { openListIn } from '../../electron/lists/read-in-window.ts'
import { findCopies } from '../../electron/recovery/copy-files.ts'
import { type Recovery, recoveryOf } from '../../electron/recovery/recovery.ts'
import { restoreCount } from '../../electron/recovery/restore-count.ts'
import { type RecentFiles, recentFiles } from '../../electron/settings/recent-files.ts'
import { keepSettings, type SettingsKeeper } from '../../electron/settings/settings-keeper.ts'
import { DEFAULT_SETTINGS } from '../../electron/settings/settings-schema.ts'
import { listProcessHere } from './list-process-here.ts'
import { tempFolder } from './temp-folder.ts'

export interface FakeWindow extends DocumentWindow {
  readonly hooks: WindowHooks
  readonly sent: { readonly name: string; readonly payload: unknown }[]
  readonly titles: string[]
  readonly questions: Question[]
  readonly savePlaces: SavePlace[]
  /** Labels of the buttons to press, in order; Escape when there are no more. */
  readonly answers: string[]
  /** Paths to choose, in order; null, or no more: the user thinks better of it. */
  readonly choices: (string | null)[]
  focused: number
  /** What its page was asked to do with the clipboard. */
  readonly clipboardDeeds: string[]
  /** Where the menu of a text field was opened. */
  readonly textMenus: { readonly x: number; readonly y: number }[]
  /** Does the computer know a printer? */
  knowsPrinter: boolean
  /** What came of the system's dialogs for printing, in order; printed when there are no more. */
  readonly printOutcomes: PrintOutcome[]
  readonly printouts: Printout[]
  reloaded: number
  ended: number
  isDestroyed: boolean
}

export interface FakeDesk {
  readonly registry: Registry
  readonly recent: RecentFiles
  readonly settings: SettingsKeeper
  readonly opening: Opening
  readonly recovery: Recovery
  readonly restoring: Restoring
  readonly recoveryFolder: string
  /** What was said of copies: off or on again. */
  readonly troubles: readonly boolean[]
  /** How many charts were left, each time that changed. */
  readonly leftCounts: readonly number[]
  readonly open: OpenFiles
  /** Lets so many milliseconds go by, as seen by what asks for the time. */
  passTime(milliseconds: number): void
  /** Every window there ever was. */
  readonly windows: readonly FakeWindow[]
  /** Files that were shown in the system's own window of files. */
  readonly shownInFolder: readonly string[]
  createWindow(document: OpenDocument): OpenWindow
  /** The only window that is open, with its fake. */
  soleWindow(): { readonly open: OpenWindow; readonly window: FakeWindow }
  fakeOf(open: OpenWindow): FakeWindow
}

/** Milliseconds: machines that run tests may be slow, and nothing is said of that. */
export const NEVER = 1_000_000_000

/**
 * Everything that opens documents, on fake windows and real files. `folder`: where the profile is, which
 * a second desk takes over as a second start does.
 */
export function fakeDesk(
  first: Partial<typeof DEFAULT_SETTINGS> = {},
  {
    folder = tempFolder(),
    disk = realDisk,
    ...opens
  }: { folder?: string; disk?: Disk } & Pick<Partial<OpeningPorts>, 'openFile' | 'patience'> = {},
): FakeDesk {
  const windows: FakeWindow[] = []
  const shownInFolder: string[] = []
  const registry = windowRegistry()
  const settings = keepSettings({ ...DEFAULT_SETTINGS, ...first }, null, () => {})
  const recent = recentFiles(settings, '/nowhere', { onChange: () => {}, tellSystem: () => {} })
  const troubles: boolean[] = []
  const leftCounts: number[] = []
  const recoveryFolder = join(folder, 'recovery')
  let time = Date.parse('2026-03-31T12:00:00Z')
  const now = () => new Date(time++)
  const recovery = recoveryOf({
    folder: recoveryFolder,
    disk,
    appVersion: '1.2.3',
    log: () => {},
    now,
    onTrouble: (isOff) => troubles.push(isOff),
  })
  const makeWindow = (hooks: WindowHooks) => {
    const window = fakeWindow(windows.length + 1, hooks)
    windows.push(window)
    return window
  }
  const createWindow = (document: OpenDocument) =>
    openWindowOn({ registry, makeWindow, recovery, now }, document)
  const lists = listReader({ log: () => {}, startProcess: listProcessHere })
  const opening = openingOf({
    registry,
    recent,
    createWindow,
    newId: randomUUID,
    openList: (path, open) => openListIn(open, path, { settings, lists }),
    newCharts: () => settings.get().newCharts,
    historyFolder: join(folder, 'history'),
    showInFolder: (path) => void shownInFolder.push(path),
    locale: () => 'en-GB',
    patience: NEVER,
    ...opens,
  })
  const fakeOf = (open: OpenWindow) => {
    const window = windows.find(({ id }) => id === open.window.id)
    if (!window) throw new Error('not a fake window')
    return window
  }
  const restoring = restoringOf({
    onLeftChange: (count) => leftCounts.push(count),
    registry,
    opening,
    recovery,
    openFile: openAsText,
    count: restoreCount(disk, recoveryFolder),
    disk,
    findCopies: () => findCopies(disk, recoveryFolder, new Date()),
    later: (_milliseconds, callback) => callback(),
  })
  return {
    registry,
    recent,
    settings,
    opening,
    recovery,
    restoring,
    recoveryFolder,
    troubles,
    leftCounts,
    open: openFiles(settings),
    windows,
    passTime(milliseconds) {
      time += milliseconds
    },
    shownInFolder,
    createWindow,
    fakeOf,
    soleWindow() {
      const [open, ...others] = registry.all()
      if (!open || others.length > 0) throw new Error(`${registry.all().length} windows are open`)
      return { open, window: fakeOf(open) }
    },
  }
}

function fakeWindow(id: number, hooks: WindowHooks): FakeWindow {
  const window: FakeWindow = {
    id,
    hooks,
    sent: [],
    titles: [],
    questions: [],
    savePlaces: [],
    answers: [],
    choices: [],
    focused: 0,
    clipboardDeeds: [],
    textMenus: [],
    showTextMenu: (at) => void window.textMenus.push(at),
    doWithClipboard: (deed) => void window.clipboardDeeds.push(deed),
    knowsPrinter: true,
    printOutcomes: [],
    printouts: [],
    hasPrinter: async () => window.knowsPrinter,
    async print(pages) {
      window.printouts.push(pages)
      return window.printOutcomes.shift() ?? 'printed'
    },
    reloaded: 0,
    ended: 0,
    isDestroyed: false,
    send: (name, payload) => void window.sent.push({ name, payload }),
    showTitle: ({ fileName, isUnsaved }) =>
      void window.titles.push(isUnsaved ? `● ${fileName}` : fileName),
    focus() {
      window.focused += 1
      hooks.onUsed()
    },
    reload() {
      window.reloaded += 1
    },
    endPage() {
      window.ended += 1
      hooks.onPageGone()
    },
    destroy() {
      window.isDestroyed = true
      hooks.onClosed()
    },
    async ask(question) {
      window.questions.push(question)
      const answer = window.answers.shift()
      if (answer === undefined) return question.escapeButton ?? question.buttons.length - 1
      const button = question.buttons.indexOf(answer)
      if (button < 0) throw new Error(`no button “${answer}” among ${question.buttons.join(', ')}`)
      return button
    },
    choosePathToOpen: async () => window.choices.shift() ?? null,
    async choosePathToSave(place) {
      window.savePlaces.push(place)
      return window.choices.shift() ?? null
    },
  }
  return window
}
