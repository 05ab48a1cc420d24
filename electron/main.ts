// Starts the program, as windows or as a command line: what has to be there before Electron is ready,
// and the first window.
import { join } from 'node:path'
import { setImmediate as afterPendingEvents } from 'node:timers/promises'
import { app, type BrowserWindow } from 'electron'
import { fileLog, type Log } from './basics/log.ts'
import { signal } from './basics/signal.ts'
import { registerUiScheme, setupProtocol } from './page-files/protocol.ts'
import { setupSecurity } from './security/security.ts'
import { commandLineIn } from './start/command-line-in.ts'
import { setupFaults } from './start/faults.ts'
import { type FileRequests, fileRequests } from './start/file-requests.ts'
import { runCommandLine } from './start/run-command-line.ts'
import { setupSingleInstance } from './start/single-instance.ts'
import { leaveOutUnusedParts } from './start/unused-parts.ts'
import { type ProgramFolders, setupUserData } from './start/user-data.ts'
import { openPageWindow, setupGroundColour } from './windows/page-window.ts'

const typed = commandLineIn(process.argv)
if (typed === null) startWithWindows()
else runCommandLine(app, typed)

function startWithWindows(): void {
  // The profile first: the single instance, the log and all below it belong to its folder.
  const places = setupUserData(app, process.env)
  const log = fileLog(places.log)
  // Then the net for faults, before anything can fall.
  setupFaults(process, log)
  const requests = fileRequests()
  // A second start ends here, before it touches anything that belongs to the first.
  if (setupSingleInstance(app, requests, process.argv, process.cwd())) {
    // Schemes and the sandbox can only be set before Electron is ready.
    registerUiScheme()
    setupSecurity(app, log, !app.isPackaged)
    leaveOutUnusedParts(app)
    void app.whenReady().then(() => start(places, requests, log))
  } else {
    app.quit()
  }
}

async function start(places: ProgramFolders, requests: FileRequests, log: Log): Promise<void> {
  const listening = signal()
  const served = setupProtocol(join(places.built, 'renderer'), listening.given, log)
  setupGroundColour()
  const windowPorts = {
    preload: join(places.built, 'preload', 'preload.cjs'),
    icon: places.icon,
    withDevTools: !app.isPackaged,
    log,
  }
  const prepared = openPageWindow(windowPorts)
  const loaded = loadingEnded(prepared)
  /** Chromium goes first: it needs this thread for what the page asks for. */
  const chromiumHas = async (files: Promise<void>) => {
    await Promise.race([files, loaded])
    await afterPendingEvents()
  }
  await chromiumHas(served.page)
  // By far the most code of this side, loaded while Chromium starts a process for the page.
  const { startProgram } = await import('./program.ts')
  const hasScripts = chromiumHas(served.scripts)
  await startProgram({
    places,
    requests,
    windowPorts: { ...windowPorts, prepared },
    hasScripts,
    listen: listening.give,
  })
}

/** Done also where the page failed, or where its window was closed meanwhile. */
function loadingEnded(window: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    window.webContents.once('did-stop-loading', resolve)
    window.once('closed', resolve)
  })
}
