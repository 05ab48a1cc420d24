// @ts-check
// `npm start [-- FILE.salesorg]`: opens the window; without a display, judges and draws instead.
import { resolve } from 'node:path'
import { buildIfStale, WINDOW } from './build-if-stale.mjs'
import { hasDisplay } from './electron/display.mjs'
import { electronLaunch } from './electron/electron-launch.mjs'
import { ensureSystemLibraries } from './electron/system-libraries.mjs'
import { announce, run } from './run.mjs'
import { workHeadless } from './work-headless.mjs'

const root = resolve(import.meta.dirname, '..')
// npm runs scripts in the project; the user's own folder is here.
const cwd = process.env.INIT_CWD ?? process.cwd()
const files = process.argv
  .slice(2)
  .filter((file) => !file.startsWith('-'))
  .map((file) => resolve(cwd, file))

try {
  process.exitCode = hasDisplay() ? await openWindow() : await workHeadless(root, cwd, files[0])
} catch (error) {
  announce(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function openWindow() {
  await buildIfStale(root, WINDOW)
  const { executablePath, args } = await electronLaunch(root)
  await ensureSystemLibraries(executablePath, { needsDisplay: false })
  return run(executablePath, [...args, ...files], { cwd })
}
