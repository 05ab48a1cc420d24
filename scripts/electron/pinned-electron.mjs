// @ts-check
// The Electron of the pinned npm package, whose program is downloaded on first use.
import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { run } from '../run.mjs'

/** Where Electron's releases live, and how long to wait for an answer (milliseconds). */
const HOME = { host: 'github.com', port: 443, patience: 3000 }

/**
 * The program of the package, where it has been downloaded before.
 * @param {string} root of the project
 * @returns {string | null}
 */
export function pinnedElectron(root) {
  const folder = join(root, 'node_modules', 'electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(executable) ? executable : null
}

/**
 * Downloads the program, once, and only where its home answers.
 * @param {string} root of the project
 * @returns {Promise<string | null>}
 */
export async function downloadPinned(root) {
  const isProxied = Boolean(process.env.HTTPS_PROXY || process.env.https_proxy)
  const hasMirror = Boolean(process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror)
  if (!isProxied && !hasMirror && !(await isReachable(HOME))) return null
  const installer = join(root, 'node_modules', 'electron', 'install.js')
  if (!existsSync(installer)) return null
  const code = await run(process.execPath, [installer], { cwd: root, toStderr: true })
  return code === 0 ? pinnedElectron(root) : null
}

/**
 * Does a host answer in time? Nothing is sent.
 * @param {{ host: string, port: number, patience: number }} home
 * @returns {Promise<boolean>}
 */
export function isReachable({ host, port, patience }) {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    const finish = (/** @type {boolean} */ answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(patience, () => finish(false))
    socket.once('connect', () => finish(true))
    socket.once('error', () => finish(false))
  })
}
