// @ts-check
// How to start the program, or another app, in the Electron that was found.
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { announce } from '../run.mjs'
import { findElectron } from './find-electron.mjs'

/**
 * @typedef {object} ElectronLaunch
 * @property {string} executablePath
 * @property {string[]} args come before the program's own arguments
 * @property {'override' | 'pinned' | 'fallback'} source
 */

/**
 * Finds an Electron and says how it opens an app.
 * @param {string} root of the project
 * @param {string} [app] its folder; the project itself where none is given
 * @returns {Promise<ElectronLaunch>}
 */
export async function electronLaunch(root, app = root) {
  const { executable, source } = await findElectron(root)
  const isRoot = process.getuid?.() === 0
  if (isRoot) announce('Running as root, so Electron’s sandbox is off (--no-sandbox).')
  const flags = isRoot ? ['--no-sandbox'] : []
  if (source !== 'fallback') return { executablePath: executable, args: [...flags, app], source }
  // The fallback has no default app: it starts what lies in its own resources/app.
  return { executablePath: await ownRuntime(dirname(executable), app), args: flags, source }
}

/**
 * A runtime folder of this app: links to the shared files, and `resources/app` to the app.
 * It is made anew where the cache or the app has moved.
 * @param {string} shared the cached Electron
 * @param {string} app
 * @returns {Promise<string>} its executable
 */
async function ownRuntime(shared, app) {
  const folder = join(app, 'node_modules', '.cache', 'pitcrew-electron')
  const executable = join(folder, 'electron')
  const origin = join(folder, 'made-from.txt')
  const madeFrom = `${shared}\n${app}\n`
  if (existsSync(origin) && readFileSync(origin, 'utf8') === madeFrom) return executable
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'resources'), { recursive: true })
  for (const name of await readdir(shared)) {
    // Electron finds its files beside its real executable, so that one has to be a copy.
    if (name === 'electron' || name === 'resources') continue
    await symlink(join(shared, name), join(folder, name))
  }
  await symlink(app, join(folder, 'resources', 'app'))
  await cp(join(shared, 'electron'), executable)
  // Last, so that an interrupted run is not taken for a finished one.
  await writeFile(origin, madeFrom)
  return executable
}
