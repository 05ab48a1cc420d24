// The program behind the windows: puts its parts together, in order; the reason for it stands beside them.
import { randomUUID } from 'node:crypto'
import { app, ipcMain, nativeTheme } from 'electron'
import { today } from './basics/today.ts'
import { openFirstDocuments, openMore } from './documents/first-documents.ts'
import { openingOf } from './documents/opening.ts'
import { setupQuit } from './documents/quit.ts'
import { tellWindow, windowRegistry } from './documents/registry.ts'
import { readSample } from './documents/samples.ts'
import { savingOf } from './documents/saving.ts'
import { startNotices } from './documents/start-notices.ts'
import { openWindowOn } from './documents/window-desk.ts'
import { startExportProcess } from './export/start-export-process.ts'
import { openApart } from './files/open-apart.ts'
// The path of its bundle, which the build makes apart from main's.
import readThread from './files/read-thread.ts?modulePath'
import { setupCalls } from './ipc/setup-calls.ts'
import { setupMenu } from './menu/menu.ts'
import { openSettings } from './settings/open-settings.ts'
import { recentFiles } from './settings/recent-files.ts'
import type { FileRequests } from './start/file-requests.ts'
import { platformName } from './start/platform-name.ts'
import { formattingLocale } from './start/system-locale.ts'
import type { ProgramFolders } from './start/user-data.ts'
import { type WindowPorts, windowMaker } from './windows/window.ts'

export interface ProgramPorts {
  readonly places: ProgramFolders
  readonly requests: FileRequests
  readonly windowPorts: Omit<WindowPorts, 'settings' | 'isMac'>
  /** The page reads its scripts now, so that this thread is free for long work. */
  readonly hasScripts: Promise<void>
  /** To be called as soon as pages are answered. */
  listen(): void
}

/** Milliseconds after the window is shown; what was changed by then is kept, and written at the end. */
const STORE_DELAY = 3_000

/** Done when the first documents are open; the first window is on its way already. */
export async function startProgram(program: ProgramPorts): Promise<void> {
  const { places, requests, windowPorts } = program
  const { log, prepared } = windowPorts
  const isMac = process.platform === 'darwin'
  const { settings, wasDamaged, openStore } = await openSettings(places.settings, log)
  nativeTheme.themeSource = settings.get().theme
  // Loading the store keeps this side busy for as long as some frames, while nobody waits for it.
  prepared.once('show', () => setTimeout(openStore, STORE_DELAY))

  const systemLocale = formattingLocale(process.platform, process.env, app.getSystemLocale())
  const locale = () => settings.get().locale ?? systemLocale

  const makeWindow = windowMaker({ ...windowPorts, settings, isMac })
  const registry = windowRegistry()
  const recent = recentFiles(settings, places.home, {
    onChange(list) {
      for (const { isListening, window } of registry.all())
        if (isListening) window.send('recent:changed', list)
      menu.showRecent(list)
    },
    tellSystem: (path) =>
      path === null ? app.clearRecentDocuments() : app.addRecentDocument(path),
  })
  const opening = openingOf({
    registry,
    recent,
    createWindow: (document) => openWindowOn(registry, makeWindow, document),
    newId: randomUUID,
    openFile: (path) => openApart(path, readThread),
    locale,
  })
  const ports = {
    registry,
    opening,
    recent,
    settings,
    saving: savingOf({
      registry,
      recent,
      historyFolder: places.history,
      documentsFolder: places.documents,
    }),
    exporting: {
      fontsFolder: places.fonts,
      documentsFolder: places.documents,
      locale,
      log,
      startProcess: startExportProcess,
    },
    readSample: (name: string) => readSample(places.samples, name, today()),
  }

  setupQuit(app, { registry, saving: ports.saving, isMac, finish: openStore })
  const menu = setupMenu({ app, registry, opening, recent, isMac })

  // Files last, when there is everything that can show them; later requests wait for the first.
  let begun = Promise.resolve()
  const openLater = (paths: readonly string[]) => void begun.then(() => openMore(ports, paths))
  const paths = requests.deliverTo(openLater)
  begun = program.hasScripts.then(() => openFirstDocuments(ports, paths))
  setupCalls(ipcMain, log, {
    ...ports,
    menu,
    begun,
    platform: platformName(process.platform),
    version: app.getVersion(),
    systemLocale,
    preferences: () => ({ theme: settings.get().theme, locale: settings.get().locale }),
    setPreferences({ theme, locale }) {
      settings.change({ theme, locale })
      nativeTheme.themeSource = theme
    },
  })
  program.listen()
  await begun
  // A Mac says so at every start, too, when there is a window on its way already.
  app.on('activate', () => openLater([]))
  const first = registry.latest()
  for (const notice of startNotices({ wasDamaged, isTemporary: places.isTemporary }))
    if (first) tellWindow(first, notice)
}
