// @ts-check
// How to start the program, or another app, in the Electron that was found.
import { announce } from '../run.mjs'
import { findElectron } from './find-electron.mjs'

/**
 * @typedef {object} ElectronLaunch
 * @property {string} executablePath
 * @property {string[]} args come before the program's own arguments
 */

/**
 * Finds an Electron and says how it opens an app.
 * @param {string} root of the project
 * @param {string} [app] its folder; the project itself where none is given
 * @returns {Promise<ElectronLaunch>}
 */
export async function electronLaunch(root, app = root) {
  const executablePath = await findElectron(root)
  const isRoot = process.getuid?.() === 0
  if (isRoot) announce('Running as root, so Electron’s sandbox is off (--no-sandbox).')
  return { executablePath, args: [...(isRoot ? ['--no-sandbox'] : []), app] }
}
