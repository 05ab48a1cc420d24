// The parts of the program behind its windows, made in order and handed to each other.
import { randomUUID } from 'node:crypto'
import { app, shell } from 'electron'
import type { Glance, RecentFile } from '../shared/ipc/recent-files.ts'
import type { Log } from './basics/log.ts'
import { today } from './basics/today.ts'
import type { ExportingPorts } from './documents/drawing-export.ts'
import { endingOf } from './documents/ending.ts'
import { glancesOf } from './documents/glances.ts'
import { openingOf } from './documents/opening.ts'
import { type Registry, tellAll, windowRegistry } from './documents/registry.ts'
import { openFiles } from './documents/remember-open.ts'
import { restoringOf } from './documents/restoring.ts'
import { readSample } from './documents/samples.ts'
import { type Saving, savingOf } from './documents/saving.ts'
import { openWindowOn } from './documents/window-desk.ts'
import { startExportProcess } from './export/start-export-process.ts'
import { realDisk } from './files/disk.ts'
import { inThread } from './files/in-thread.ts'
import { openApart } from './files/open-apart.ts'
// The path of its bundle, which the build makes apart from main's.
import thread from './files/thread.ts?modulePath'
import { writeOutApart } from './files/write-out.ts'
import { listReader } from './lists/list-reader.ts'
import { openListIn } from './lists/read-in-window.ts'
import { startListProcess } from './lists/start-list-process.ts'
import { type CompanyLogo, companyLogo } from './logo/company-logo.ts'
import { outsideChanges } from './outside/outside-changes.ts'
import { photoReader } from './photos/read-photo.ts'
import { startPhotoProcess } from './photos/start-photo-process.ts'
import { putPicture } from './put-picture.ts'
import { findCopies } from './recovery/copy-files.ts'
import { recoveryOf } from './recovery/recovery.ts'
import { restoreCount } from './recovery/restore-count.ts'
import { recentFiles } from './settings/recent-files.ts'
import type { SettingsKeeper } from './settings/settings-keeper.ts'
import type { ProgramFolders } from './start/user-data.ts'
import { type WindowPorts, windowMaker } from './windows/window.ts'

export interface PartsPorts {
  readonly places: ProgramFolders
  readonly settings: SettingsKeeper
  readonly windowPorts: Omit<WindowPorts, 'settings' | 'isMac' | 'onSessionEnd' | 'onTitleChange'>
  readonly isMac: boolean
  /** How numbers are written. */
  locale(): string
  /** Settings that are not written yet; never fails. */
  finish(): Promise<void>
  onRecentChange(list: readonly RecentFile[]): void
  /** Windows came or went, or one of them is called differently, or another one is in front. */
  onWindowsChange(): void
}

/** Large charts are read and written out in threads, whoever asks. */
const openFile = (path: string, signal?: AbortSignal) => openApart(path, thread, { signal })
const openFileOrPicture = (path: string, signal?: AbortSignal) =>
  openApart(path, thread, { signal, places: 'files-and-pictures' })
const writeOut = writeOutApart(thread)

/** A recent file that cannot be looked at in so many milliseconds has to be opened to be seen. */
const LONGEST_GLANCE = 5_000

/** Work on files and pictures off this thread. */
function workingApart(log: Log, settingsFolder: string) {
  const photos = photoReader({ log, startProcess: startPhotoProcess })
  return {
    photos,
    logo: companyLogo({ folder: settingsFolder, log, photos }),
    lists: listReader({ log, startProcess: startListProcess }),
    today,
    glances: glancesOf({
      disk: realDisk,
      log,
      async look(job) {
        const signal = AbortSignal.timeout(LONGEST_GLANCE)
        const done = await inThread<Glance>(thread, { kind: 'glance', ...job }, { signal })
        return done.ok ? done.value : { kind: 'unreadable', why: 'it takes too much memory' }
      },
    }),
  }
}

export type ProgramParts = ReturnType<typeof programParts>

export function programParts(ports: PartsPorts) {
  const { places, settings, windowPorts, isMac, locale } = ports
  const { log } = windowPorts
  const apart = workingApart(log, places.settings)
  const now = () => new Date()
  const later = (milliseconds: number, callback: () => void) => setTimeout(callback, milliseconds)

  const open = openFiles(settings)
  const registry = windowRegistry(() => {
    open.note(registry)
    ports.onWindowsChange()
  })
  const recovery = recoveryOf({
    folder: places.recovery,
    disk: realDisk,
    appVersion: app.getVersion(),
    log,
    now,
    onTrouble: (isOff) => tellAll(registry, 'recovery:trouble', { isOff }),
  })
  const recent = recentFiles(settings, places.home, {
    onChange(list) {
      ports.onRecentChange(list)
      // A window may show another file by now.
      open.note(registry)
    },
    tellSystem: (path) =>
      path === null ? app.clearRecentDocuments() : app.addRecentDocument(path),
  })
  const { makeWindow, notePlaces } = windowMaker({
    ...windowPorts,
    settings,
    isMac,
    onSessionEnd: () => void ending.keepAndEnd(),
    onTitleChange: ports.onWindowsChange,
  })
  const keepsHistory = () => settings.get().keepsHistory
  const writing = { historyFolder: places.history, keepsHistory, locale, writeOut }
  const idle: Saving['idle'] = (document) => saving.idle(document)
  const outside = outsideChanges({ ...writing, idle, log, openFile })
  const deskPorts = { registry, makeWindow, recovery, now, watchFile: outside.watch }
  const opening = openingOf({
    registry,
    recent,
    createWindow: (document) => openWindowOn(deskPorts, document),
    newId: randomUUID,
    openList: (path, open) => openListIn(open, path, { settings, lists: apart.lists }),
    newCharts: () => settings.get().newCharts,
    openFile: openFileOrPicture,
    showInFolder: (path) => shell.showItemInFolder(path),
    ...writing,
  })
  const saving = savingOf({ ...writing, registry, recent, documentsFolder: places.documents })
  const ending = endingOf({
    registry,
    recovery,
    saving,
    finish() {
      notePlaces()
      return ports.finish()
    },
    exit() {
      open.settle()
      app.exit(0)
    },
    later,
  })
  return {
    open,
    registry,
    recent,
    ...apart,
    settings,
    opening,
    outside,
    saving,
    recovery,
    historyFolder: places.history,
    readVersion: openFile,
    ending,
    restoring: restoringOf({
      registry,
      opening,
      recovery,
      openFile,
      count: restoreCount(realDisk, places.recovery),
      disk: realDisk,
      findCopies: () => findCopies(realDisk, places.recovery, now()),
      onLeftChange: (leftCharts) => tellAll(registry, 'recovery:left-changed', { leftCharts }),
      later,
    }),
    exporting: exportingOf(ports, registry, apart.logo),
    readSample: (name: string) => readSample(places.samples, name, today()),
  }
}

/** What draws pictures of charts, and where they go. */
function exportingOf(
  { places, settings, windowPorts, locale }: PartsPorts,
  registry: Registry,
  logo: CompanyLogo,
): ExportingPorts {
  return {
    logo,
    registry,
    fontsFolder: places.fonts,
    documentsFolder: places.documents,
    cards: () => settings.get().cards,
    locale,
    log: windowPorts.log,
    putPicture,
    startProcess: startExportProcess,
    showInFolder: (path) => shell.showItemInFolder(path),
    openFile: (path) => shell.openPath(path),
  }
}
