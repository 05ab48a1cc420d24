// The program behind the windows: starts its parts in order; the reason for it stands beside them.
import { rmSync } from 'node:fs'
import { app, ipcMain, Menu, nativeTheme, powerMonitor } from 'electron'
import { copyDiagnostics } from './copy-diagnostics.ts'
import { openFirstDocuments, openMore } from './documents/first-documents.ts'
import { setupQuit } from './documents/quit.ts'
import { tellWindow } from './documents/registry.ts'
import { NOT_STORED, startNotices } from './documents/start-notices.ts'
import { setupCalls } from './ipc/setup-calls.ts'
import { setupMenu } from './menu/menu.ts'
import { type PartsPorts, programParts } from './parts.ts'
import { openSettings } from './settings/open-settings.ts'
import type { FileRequests } from './start/file-requests.ts'
import { platformName } from './start/platform-name.ts'
import { setupSystemEnd } from './start/system-end.ts'
import { formattingLocale } from './start/system-locale.ts'
import type { ProgramFolders } from './start/user-data.ts'
import { setupInterfaceZoom } from './windows/interface-zoom.ts'

export interface ProgramPorts {
  readonly places: ProgramFolders
  readonly requests: FileRequests
  readonly windowPorts: PartsPorts['windowPorts']
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
  const { settings, lost, openStore } = await openSettings(places.settings, log, () => {
    const open = parts.registry.latest()
    if (open) tellWindow(open, NOT_STORED)
  })
  nativeTheme.themeSource = settings.get().theme
  const zoomAll = setupInterfaceZoom(() => settings.get().interfaceZoom)
  // Loading the store keeps this side busy for as long as some frames, while nobody waits for it.
  prepared.once('show', () => setTimeout(openStore, STORE_DELAY))

  const systemLocale = formattingLocale(process.platform, process.env, app.getSystemLocale())
  const parts = programParts({
    places,
    settings,
    windowPorts,
    isMac,
    locale: () => settings.get().locale ?? systemLocale,
    finish: openStore,
    onRecentChange(list) {
      for (const { isListening, window } of registry.all())
        if (isListening) window.send('recent:changed', list)
      menu.showRecent(list)
    },
    onWindowsChange: () => menu.showWindows(),
  })
  const { registry, saving, ending } = parts
  setupQuit(app, {
    registry,
    saving,
    isMac,
    onClosingAll: parts.open.settle,
    // Copies of what was saved or given up have to be gone, or they come back.
    finish: () => Promise.all([openStore(), parts.recovery.idle()]),
  })
  setupSystemEnd(process, powerMonitor, {
    keepAndEnd: () => void ending.keepAndEnd(),
    quit: () => app.quit(),
  })
  if (places.isTemporary)
    // It holds charts, and nobody would look there again.
    app.once('quit', () => rmSync(places.settings, { recursive: true, force: true }))
  const platform = platformName(process.platform)
  const menu = setupMenu({ app, maker: Menu, ...parts, platform, homeFolder: places.home })

  // Files last, when there is everything that can show them; later requests wait for the first.
  let begun = Promise.resolve()
  const openLater = (paths: readonly string[]) => void begun.then(() => openMore(parts, paths))
  const paths = requests.deliverTo(openLater)
  begun = program.hasScripts.then(() => openFirstDocuments(parts, paths))
  setupCalls(ipcMain, log, {
    ...parts,
    menu,
    begun,
    platform,
    version: app.getVersion(),
    systemLocale,
    copyDiagnostics: () => copyDiagnostics(parts, places),
    preferences: settings.get,
    setPreferences(preferences) {
      settings.change(preferences)
      nativeTheme.themeSource = preferences.theme
      zoomAll()
    },
  })
  program.listen()
  await begun
  // A Mac says so at every start, too, when there is a window on its way already.
  app.on('activate', () => openLater([]))
  const first = registry.latest()
  for (const notice of startNotices({ lost, isTemporary: places.isTemporary }))
    if (first) tellWindow(first, notice)
}
