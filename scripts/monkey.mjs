// @ts-check
// `npm run test:monkey`: seeded random gestures in the real window; see tests/monkey/main.ts.
import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'
import { buildIfStale, WINDOW } from './build-if-stale.mjs'
import { hasDisplay, startVirtualDisplay } from './electron/display.mjs'
import { electronLaunch } from './electron/electron-launch.mjs'
import { ensureSystemLibraries } from './electron/system-libraries.mjs'

const root = resolve(import.meta.dirname, '..')
await buildIfStale(root, WINDOW)
const launch = await electronLaunch(root)
const needsDisplay = !hasDisplay()
await ensureSystemLibraries(launch.executablePath, { needsDisplay })
const screen = needsDisplay ? await startVirtualDisplay() : null
process.env.PITCREW_ELECTRON = JSON.stringify(launch)
if (screen) process.env.DISPLAY = screen.display
try {
  const { module } = await runnerImport(join(root, 'tests/monkey/main.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  })
  process.exitCode = await module.runMonkey(process.argv.slice(2))
} finally {
  screen?.stop()
}
