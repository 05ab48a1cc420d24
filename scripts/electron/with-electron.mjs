// @ts-check
// Runs something that starts Electron: finds one, with all that it needs, and a screen where there is none.
import { hasDisplay, startVirtualDisplay } from './display.mjs'
import { electronLaunch } from './electron-launch.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/**
 * The screen is there for as long as the work takes.
 * @template Result
 * @param {string} root of the project
 * @param {(env: Record<string, string>) => Promise<Result>} work gets what its environment has to
 *   say besides: `PITCREW_ELECTRON`, how to start the program, and the screen
 * @returns {Promise<Result>}
 */
export async function withElectron(root, work) {
  const launch = await electronLaunch(root)
  const needsDisplay = !hasDisplay()
  await ensureSystemLibraries(launch.executablePath, { needsDisplay })
  const screen = needsDisplay ? await startVirtualDisplay() : null
  try {
    return await work({
      PITCREW_ELECTRON: JSON.stringify(launch),
      ...(screen ? { DISPLAY: screen.display } : {}),
    })
  } finally {
    screen?.stop()
  }
}
