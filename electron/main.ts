// Starts the desktop program: calls its modules in order; the reason for the order stands beside it.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { app, ipcMain, nativeTheme } from 'electron'
import { openFirstDocuments, openMore } from './documents/first-documents.ts'
import { openingOf } from './documents/opening.ts'
import { tellWindow, windowRegistry } from './documents/registry.ts'
import { readSample } from './documents/samples.ts'
import { savingOf } from './documents/saving.ts'
import { startNotices } from './documents/start-notices.ts'
import { openWindowOn } from './documents/window-desk.ts'
import { setupCalls } from './ipc/setup-calls.ts'
import { fileLog } from './log.ts'
import { startExportProcess } from './modules/export-process.ts'
import { setupFaults } from './modules/faults.ts'
import { fileRequests } from './modules/file-requests.ts'
import { setupMenu } from './modules/menu.ts'
import { platformName } from './modules/platform-name.ts'
import { registerUiScheme, setupProtocol } from './modules/protocol.ts'
import { setupQuit } from './modules/quit.ts'
import { setupSecurity } from './modules/security.ts'
import { setupSingleInstance } from './modules/single-instance.ts'
import { type ProgramFolders, setupUserData } from './modules/user-data.ts'
import { setupGroundColour, windowMaker } from './modules/window.ts'
import { type OpenedSettings, openSettings } from './settings/open-settings.ts'
import { recentFiles } from './settings/recent-files.ts'
import { today } from './today.ts'

// The profile first: the single instance, the log and all below it belong to its folder.
const folders = setupUserData(app, process.env)
const log = fileLog(folders.log)
// Then the net for faults, before anything can fall.
setupFaults(process, log)
const requests = fileRequests()
// A second start ends here, before it touches anything that belongs to the first.
if (setupSingleInstance(app, requests, process.argv, process.cwd())) {
  // Schemes and the sandbox can only be set before Electron is ready.
  registerUiScheme()
  setupSecurity(app, log, !app.isPackaged)
  // Read while Electron gets ready.
  const opened = openSettings(folders.settings, log)
  void app.whenReady().then(async () => start(folders, await opened))
} else {
  app.quit()
}

async function start(
  places: ProgramFolders,
  { settings, wasDamaged, openStore }: OpenedSettings,
): Promise<void> {
  const isMac = process.platform === 'darwin'
  const withDevTools = !app.isPackaged
  // Pages can be served before there is a window that asks for them.
  setupProtocol(join(places.built, 'renderer'), log)

  nativeTheme.themeSource = settings.get().theme
  setupGroundColour()
  // The first page starts by itself, while main reads what it will show.
  const preload = join(places.built, 'preload', 'preload.cjs')
  const windows = windowMaker({ preload, icon: places.icon, settings, isMac, withDevTools, log })
  void windows.prepare().then(openStore)

  const registry = windowRegistry()
  const recent = recentFiles(settings, places.home, {
    onChange(list) {
      for (const { isListening, window } of registry.all())
        if (isListening) window.send('recent:changed', list)
      showInMenu(list)
    },
    tellSystem: (path) =>
      path === null ? app.clearRecentDocuments() : app.addRecentDocument(path),
  })
  const opening = openingOf({
    registry,
    recent,
    createWindow: (document) => openWindowOn(registry, windows.make, document),
    newId: randomUUID,
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
      log,
      startProcess: startExportProcess,
    },
    readSample: (name: string) => readSample(places.samples, name, today()),
  }

  setupQuit(app, registry, ports.saving, isMac)
  const showInMenu = setupMenu({ app, registry, opening, recent, isMac })

  // Files last, when there is everything that can show them; later requests wait for the first.
  let begun = Promise.resolve()
  const openLater = (paths: readonly string[]) => void begun.then(() => openMore(ports, paths))
  begun = openFirstDocuments(ports, requests.deliverTo(openLater))
  // In time for the first page, which asks for its document as soon as it runs.
  setupCalls(ipcMain, log, {
    ...ports,
    begun,
    platform: platformName(process.platform),
    version: app.getVersion(),
    preferences: () => ({ theme: settings.get().theme }),
    setPreferences({ theme }) {
      settings.change({ theme })
      nativeTheme.themeSource = theme
    },
  })
  await begun
  // A Mac says so at every start, too, when there is a window on its way already.
  app.on('activate', () => openLater([]))
  const first = registry.latest()
  for (const notice of startNotices({ wasDamaged, isTemporary: places.isTemporary }))
    if (first) tellWindow(first, notice)
}
