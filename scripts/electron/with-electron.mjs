// @ts-check
// Runs something that starts Electron: finds one, with all that it needs, and screens where there are none.
import { hasDisplay, startVirtualDisplay } from './display.mjs'
import { electronLaunch } from './electron-launch.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/**
 * The screens are there for as long as the work takes.
 * @template Result
 * @param {string} root of the project
 * @param {(env: Record<string, string>) => Promise<Result>} work gets what its environment has to
 *   say besides: `PITCREW_ELECTRON`, how to start the program, and where there is no screen
 *   `DISPLAY`, one to use, and `PITCREW_SCREENS`, all of them with a space between
 * @param {number} [screens] how many programs are started at the same time: two on one screen would
 *   take the focus from each other
 * @returns {Promise<Result>}
 */
export async function withElectron(root, work, screens = 1) {
  const launch = await electronLaunch(root)
  const needsDisplay = !hasDisplay()
  await ensureSystemLibraries(launch.executablePath, { needsDisplay })
  const started = await startVirtualDisplays(needsDisplay ? screens : 0)
  const [first] = started
  try {
    return await work({
      PITCREW_ELECTRON: JSON.stringify(launch),
      ...(first && {
        DISPLAY: first.display,
        PITCREW_SCREENS: started.map(({ display }) => display).join(' '),
      }),
    })
  } finally {
    for (const screen of started) screen.stop()
  }
}

/** @param {number} count */
function startVirtualDisplays(count) {
  return Promise.all(Array.from({ length: count }, () => startVirtualDisplay()))
}
